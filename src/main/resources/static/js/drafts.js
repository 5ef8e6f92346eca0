// Saves what is typed into form[data-draft] while it is typed. Without this file a form keeps only what is sent.
(() => {
  'use strict';
  const PAUSE = 2500; // after the last key
  const SOONEST = 400; // after leaving a box or pasting
  const RETRY = 8000; // while there is no signal
  const CARRIED = 60000; // a browser carries 64 KiB along when a page is left

  for (const form of document.querySelectorAll('form[data-draft]')) {
    if (form.elements._draft && form.elements._sheet) keep(form);
  }

  // a form that does not save itself is held as well, by the slip of its page, and settles what was held when it is sent
  const around = document.querySelector('[data-session-end]');
  for (const form of document.querySelectorAll('form[data-guard]:not([data-draft])')) {
    if (!around?.dataset.slip || form.querySelector('[type=password]')) continue;
    if (around.dataset.sheet) form.append(box('_draft', around.dataset.slip), box('_sheet', around.dataset.sheet));
    document.addEventListener('asysta:over', event => event.detail.push(holdOnce(form)));
  }

  async function holdOnce(form) {
    if (!('typed' in form.dataset)) return true;
    try {
      const answer = await post(new URLSearchParams({ _draft: around.dataset.slip }) + '&' + content(form));
      if (!answer.ok && answer.status !== 401) return false;
      delete form.dataset.typed;
      return true;
    } catch {
      return false;
    }
  }

  function box(name, value) {
    return Object.assign(document.createElement('input'), { type: 'hidden', name, value });
  }

  function keep(form) {
    const row = form.querySelector('[data-draft-row]');
    let saved = content(form);
    let sending = null;
    let timer = 0;
    carried();

    form.addEventListener('input', event => later(event.inputType === 'insertFromPaste' ? SOONEST : PAUSE));
    form.addEventListener('change', () => later(SOONEST));
    form.addEventListener('focusout', () => later(SOONEST));
    window.addEventListener('online', () => later(0));
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', () => { if (document.hidden) save(); });
    window.addEventListener('pageshow', event => {
      if (event.persisted) form.elements._sheet.value = anotherCopy(form.elements._sheet.value);
      later(SOONEST); // the browser may have put back what was typed before
    });

    // what is sent needs no draft any more; one on its way would only arrive late
    document.addEventListener('submit', event => {
      if (event.defaultPrevented) return;
      if (event.target !== form) leave();
      else stop();
    });

    function stop() {
      clearTimeout(timer);
      sending?.abort();
      sending = null;
    }

    function later(pause) {
      carried();
      if (content(form) === saved) return settled();
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    }

    async function save() {
      clearTimeout(timer);
      const text = content(form);
      if ('sending' in form.dataset || text === saved) return;
      if (sending) return void (timer = setTimeout(save, SOONEST));
      sending = new AbortController();
      const mine = sending;
      try {
        const answer = await send(form, text, { signal: mine.signal });
        if (mine === sending) await take(answer, text);
      } catch {
        if (!mine.signal.aborted) failed(row?.dataset.failed);
      } finally {
        if (mine === sending) sending = null;
      }
    }

    async function take(answer, text) {
      if (answer.status === 413) return failed(row?.dataset.tooLong, false);
      const { sheet, words } = await answer.json();
      if (answer.ok) {
        document.dispatchEvent(new Event('asysta:spoke'));
        form.elements._sheet.value = sheet;
        saved = text;
        say('saved', words);
        return settled();
      }
      if (answer.status === 401) {
        saved = text; // it waits on the server until its author signs in
        say('held', words);
        return settled();
      }
      failed(words, false);
    }

    function failed(words, again = true) {
      delete form.dataset.carried;
      say('failed', words);
      if (again) timer = setTimeout(save, RETRY);
    }

    // nothing is lost by leaving now, so nobody has to be asked
    function settled() {
      if (content(form) === saved) delete form.dataset.typed;
      else later(PAUSE);
      carried();
    }

    function carried() {
      const works = row?.dataset.state !== 'failed' && navigator.onLine;
      if (works && body(form, content(form)).length < CARRIED) form.dataset.carried = '';
      else delete form.dataset.carried;
    }

    function leave() {
      const text = content(form);
      if ('sending' in form.dataset || text === saved) return;
      clearTimeout(timer);
      const keepalive = body(form, text).length < CARRIED;
      send(form, text, { keepalive }).then(answer => {
        if (answer.ok || answer.status === 401) return take(answer, text);
      }, () => {});
    }

    // the session is over: what is not on the server yet goes there, and waits
    document.addEventListener('asysta:over', event => event.detail.push(hold()));

    async function hold() {
      stop();
      const text = content(form);
      if (text !== saved && !('sending' in form.dataset)) {
        try {
          await take(await send(form, text), text);
        } catch {
          return false;
        }
      }
      if (content(form) !== saved) return false;
      delete form.dataset.typed;
      return true;
    }

    function say(state, words) {
      if (!row) return;
      row.dataset.state = state;
      const place = row.querySelector('[data-draft-words]');
      if (place.textContent !== words) place.textContent = words;
      row.querySelector('[data-draft-sign-in]').hidden = state !== 'held';
    }
  }

  function send(form, text, options) {
    return post(body(form, text), options);
  }

  function post(body, options) {
    return fetch('/drafts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', Accept: 'application/json' },
      body,
      ...options,
    });
  }

  function body(form, text) {
    const own = new URLSearchParams({ _draft: form.elements._draft.value, _sheet: form.elements._sheet.value });
    return own + '&' + text;
  }

  // as the browser would send it, line ends too
  function content(form) {
    const typed = new URLSearchParams();
    for (const [name, text] of new FormData(form)) {
      if (typeof text !== 'string') continue; // a file is no text, and is sent with its form only
      if (!['_csrf', '_draft', '_sheet'].includes(name)) typed.append(name, text.replace(/\r\n|\r|\n/g, '\r\n'));
    }
    return typed.toString();
  }

  function anotherCopy(sheet) {
    const [seen] = sheet.split('.');
    return seen + '.' + crypto.getRandomValues(new Uint32Array(2)).join('-');
  }
})();
