// Asks, when the boxes of a person are left, whether the centre knows somebody like her. The page works without it:
// then the answer comes once with the form. CSP: no eval, no inline styles.
(() => {
  'use strict';
  const BOXES = ['firstName', 'lastName', 'birthDate', 'pesel'];
  const form = document.querySelector('form[data-alike]');
  if (!form) return;

  const text = name => form.elements[name]?.value.trim() ?? '';
  const place = name => form.dataset[name] ?? text(name);
  const asked = new Map();

  for (const row of form.querySelectorAll('[data-alike-row]')) {
    row.addEventListener('focusout', event => {
      if (!event.target.closest('[data-alikes]')) ask(row);
    });
  }

  async function ask(row) {
    const prefix = row.dataset.alikeRow;
    const body = new URLSearchParams({ box: prefix, _csrf: text('_csrf') });
    for (const box of BOXES) body.set(box, text(prefix + box));
    for (const box of ['street', 'house', 'locality']) body.set(box, place(box));
    const question = body.toString();
    if (asked.get(row) === question) return;
    asked.set(row, question);
    const answer = await fetch('/look-alikes', { method: 'POST', body, headers: { Accept: 'text/html' } }).catch(() => null);
    if (!answer?.ok || answer.redirected || asked.get(row) !== question) return;
    show(row.querySelector('[data-alikes]'), await answer.text());
  }

  // a choice that she has made stays while the same persons are offered
  function show(area, html) {
    const drawn = new DOMParser().parseFromString(html, 'text/html').body;
    const offered = root => [...root.querySelectorAll('input[type=radio]')].map(radio => radio.value).join();
    if (offered(area) === offered(drawn)) return;
    area.replaceChildren(...drawn.childNodes);
  }
})();
