// Warns before a session ends, and lets it last by a click. Every tab tells the others when it has spoken to the server. Once
// the session is over, whatever its end was, what is typed is held and the page leaves the screen.
(() => {
  'use strict';
  const dialog = document.querySelector('[data-session-end]');
  if (!dialog) return;
  const WARNING = 120; // seconds
  const PULSE = 60; // so often a page that is looked at asks whether its session still is
  const SOON = 5; // and so often once it should be over
  const LIVE = 'asysta-spoke';
  const parts = [...dialog.querySelectorAll('[data-for]')];
  const remaining = dialog.querySelector('[data-remaining]');
  let idle = Number(dialog.dataset.idle);
  let end = Date.now() + Number(dialog.dataset.left) * 1000;
  let understood = false;
  let shown = '';
  let asked = Date.now();
  let gone = false;
  spoke();

  // what is saved while it is typed is a word to the server too
  document.addEventListener('asysta:spoke', spoke);
  dialog.querySelector('[data-stay]').addEventListener('click', stay);
  dialog.querySelector('[data-close]').addEventListener('click', () => { understood = true; hide(); });
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    if (shown === 'idle') stay();
    else if (shown === 'left') { understood = true; hide(); }
  });
  document.addEventListener('visibilitychange', () => document.hidden || ask());
  window.addEventListener('pageshow', event => event.persisted && ask());
  setInterval(look, 1000);

  function spoke(when) {
    const now = String(typeof when === 'number' ? when : Date.now());
    dialog.dataset.spoke = now;
    try { localStorage.setItem(LIVE, now); } catch { /* private browsing: this tab counts alone */ }
  }

  function lastSpoken() {
    let elsewhere = 0;
    try { elsewhere = Number(localStorage.getItem(LIVE)); } catch { /* the same */ }
    return Math.max(elsewhere, Number(dialog.dataset.spoke));
  }

  function look() {
    const now = Date.now();
    const idleLeft = Math.round((lastSpoken() + idle * 1000 - now) / 1000);
    const left = Math.round((end - now) / 1000);
    const over = Math.min(idleLeft, left) <= 0;
    if (!document.hidden && now - asked >= (over ? SOON : PULSE) * 1000) ask();
    if (gone) return;
    if (over) cover();
    else if (left <= WARNING && left <= idleLeft) understood || show('left', left);
    else if (idleLeft <= Math.min(WARNING, idle / 2)) show('idle', idleLeft);
    else hide();
  }

  // without the cookie, so that asking does not prolong the session
  async function ask() {
    if (gone) return;
    asked = Date.now();
    try {
      const answer = await fetch('/sign-in/left/' + dialog.dataset.session, {
        credentials: 'omit', cache: 'no-store', headers: { Accept: 'application/json' },
      });
      if (!answer.ok || gone) return; // a server that is not well says nothing of sessions
      const times = await answer.json();
      if (Math.min(times.idle, times.left) <= 0) return void leave();
      if (shown !== 'over') return;
      end = Date.now() + times.left * 1000; // another tab has kept it alive
      spoke(Date.now() - (idle - times.idle) * 1000);
      delete document.body.dataset.covered;
      hide();
    } catch {
      // no signal
    }
  }

  function cover() {
    document.body.dataset.covered = ''; // whoever comes to the computer next sees nothing of anybody
    show('over', 0);
  }

  async function leave() {
    gone = true;
    cover();
    const held = [];
    document.dispatchEvent(new CustomEvent('asysta:over', { detail: held }));
    const next = 'again' in dialog.dataset ? location.pathname + location.search : '/login?expired';
    if ((await Promise.all(held)).every(Boolean)) location.replace(next);
    else setTimeout(() => { gone = false; }, SOON * 1000); // it cannot be held yet: once more
  }

  function show(kind, seconds) {
    remaining.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
    if (shown === kind) return;
    shown = kind;
    for (const part of parts) part.hidden = !part.dataset.for.split(' ').includes(kind);
    const title = dialog.querySelector(`h2[data-for=${kind}]`);
    for (const other of dialog.querySelectorAll('h2')) other.removeAttribute('id');
    title.id = 'session-end';
    if (!dialog.open) dialog.showModal();
    dialog.querySelector(`.btn[data-for=${kind}]`).focus();
  }

  function hide() {
    if (!shown) return;
    shown = '';
    dialog.close(); // the focus goes back to where it was
  }

  async function stay() {
    try {
      const answer = await fetch('/sign-in/stay', {
        method: 'POST',
        headers: { [dialog.dataset.header]: dialog.dataset.token, Accept: 'application/json' },
      });
      if (!answer.ok || answer.redirected) return void ask();
      const times = await answer.json();
      idle = times.idle;
      end = Date.now() + times.left * 1000;
      spoke();
      hide();
    } catch {
      // no signal: the question stays, and so does the time
    }
  }
})();
