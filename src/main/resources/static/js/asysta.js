// Every page works without this file; it only makes the work quicker. CSP: no eval, no inline styles.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // what is to be put right is read first
  document.querySelector('.errsum[tabindex]')?.focus();

  function closeMenus(except) {
    for (const menu of all('details:is(.usermenu, .tabs-more)[open]')) {
      if (!menu.contains(except)) menu.open = false;
    }
  }
  document.addEventListener('click', event => closeMenus(event.target));
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('details:is(.usermenu, .tabs-more)[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });

  // the key / goes to the search box from wherever nothing is being typed
  document.addEventListener('keydown', event => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]');
    const box = event.key === '/' && !busy && document.querySelector('.topsearch input[type=search]');
    if (!box) return;
    event.preventDefault();
    if (box.offsetParent) box.select();
    else location.assign('/search');
  });

  // a slow line invites a second press; after five seconds the press is meant
  const AGAIN_AFTER = 5000;
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'get') return;
    if (Date.now() - Number(form.dataset.sending ?? 0) < AGAIN_AFTER) event.preventDefault();
    else form.dataset.sending = Date.now();
  });

  // a page taken back from the browser's memory may send again, and again guards what was typed
  window.addEventListener('pageshow', () => {
    for (const form of all('form[data-sending]')) delete form.dataset.sending;
  });

  function grow(area) {
    while (area.rows < 40 && area.scrollHeight > area.clientHeight) area.rows += 1;
  }
  if (!CSS.supports('field-sizing', 'content')) {
    for (const area of all('textarea.grow')) {
      grow(area);
      area.addEventListener('input', () => grow(area));
    }
  }

  for (const button of all('[data-shows]')) {
    const field = document.getElementById(button.dataset.shows);
    if (!field) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = field.type === 'password';
      field.type = shown ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(shown));
    });
    // a shown password must not stay in the browser's memory of typed texts
    field.form?.addEventListener('submit', () => { field.type = 'password'; });
  }

  for (const button of all('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  // a form that came back with errors holds text which is not saved yet
  for (const form of all('form[data-guard]')) {
    if (form.dataset.guard === 'typed') form.dataset.typed = '';
    form.addEventListener('input', () => { form.dataset.typed = ''; });
  }
  window.addEventListener('beforeunload', event => {
    if (document.querySelector('form[data-guard][data-typed]:not([data-sending], [data-carried])')) {
      event.preventDefault();
    }
  });

  for (const button of all('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  for (const form of all('form[data-risk-list]')) {
    const refresh = () => showScore(form);
    form.addEventListener('change', refresh);
    form.addEventListener('reset', () => setTimeout(refresh));
    refresh();
  }

  function showScore(form) {
    const levels = all('input[type=radio][name^="levels["]:checked', form);
    const counted = levels.filter(level => !level.closest('[data-protective]'));
    const score = sum(counted);
    tell(form, '[data-score]', score);
    for (const group of all('section[data-group]', form)) showGroup(form, group, levels);
    showProgress(form, levels, counted);
    showCritical(form, counted.filter(isCritical));
    const band = bandOf(score, counted, form);
    const names = JSON.parse(form.dataset.bandNames ?? '[]');
    // nothing has been weighed yet: no points, and no band either
    if (names[band]) tell(form, '[data-band]', counted.length > 0 ? names[band] : '');
    for (const marker of all('[data-marker]', form)) {
      const width = marker.ownerSVGElement.viewBox.baseVal.width;
      const share = Math.min(score / Number(form.dataset.max), 1) || 0;
      marker.setAttribute('transform', `translate(${Math.round(width * share)} 0)`);
    }
  }

  function showGroup(form, group, levels) {
    const score = sum(levels.filter(level => group.contains(level)));
    tell(group, '[data-group-score]', score);
    const row = form.querySelector(`[data-bar-of="${group.getAttribute('aria-labelledby')}"]`);
    if (!row) return;
    tell(row, '[data-group-score]', score);
    const top = 3 * all('fieldset', group).length;
    row.querySelector('[data-bar]').setAttribute('width', Math.round(120 * score / top));
  }

  function showProgress(form, levels, counted) {
    const highest = counted.filter(level => level.value === '3').map(level => level.closest('fieldset'));
    const written = highest.filter(factor => factor.querySelector('textarea')?.value.trim());
    check(form, 'risk', counted.length);
    check(form, 'grounds', written.length, highest.length);
    check(form, 'strengths', levels.length - counted.length);
  }

  function check(form, name, done, of) {
    const line = form.querySelector(`[data-check="${name}"]`);
    if (!line) return;
    if (of !== undefined) tell(line, '[data-of]', of);
    tell(line, '[data-done]', done);
    const complete = done === Number(line.querySelector('[data-of]').textContent);
    line.classList.toggle('on', complete);
    line.querySelector('use').setAttribute('href', `/img/icons.svg#circle-${complete ? 'check' : 'dashed'}`);
  }

  function showCritical(form, critical) {
    const note = form.querySelector('[data-critical]');
    if (!note) return;
    note.hidden = critical.length === 0;
    tell(note, '[data-critical-names]', critical.map(nameOf).join(', '));
  }

  function nameOf(level) {
    return level.closest('fieldset').querySelector('legend').textContent;
  }

  function sum(levels) {
    return levels.reduce((total, level) => total + Number(level.value), 0);
  }

  function tell(root, selector, text) {
    for (const place of all(selector, root)) {
      if (place.textContent !== String(text)) place.textContent = text;
    }
  }

  // one critical factor makes the risk at least high, whatever the sum
  function bandOf(score, counted, form) {
    const thresholds = (form.dataset.thresholds ?? '').split(',').filter(Boolean).map(Number);
    const bySum = thresholds.filter(threshold => score >= threshold).length;
    return counted.some(isCritical) ? Math.max(bySum, Number(form.dataset.criticalBand ?? 2)) : bySum;
  }

  function isCritical(level) {
    const from = level.closest('fieldset[data-critical-from]')?.dataset.criticalFrom;
    return from !== undefined && Number(level.value) >= Number(from);
  }

  // on a phone the parts of a file are one line, and the one that is open may be further along
  const part = document.querySelector('.tabs a[aria-current]');
  if (part) part.closest('.tabs').scrollLeft = part.offsetLeft - 24;
})();
