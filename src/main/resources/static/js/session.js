// Warns before a session ends, and lets it last by a click. Every tab tells the others when it has spoken to the server.
(() => {
  'use strict';
  const dialog = document.querySelector('[data-session-end]');
  if (!dialog) return;
  const WARNING = 120; // seconds
  const LIVE = 'asysta-spoke';
  const parts = [...dialog.querySelectorAll('[data-for]')];
  const remaining = dialog.querySelector('[data-remaining]');
  let idle = Number(dialog.dataset.idle);
  let end = Date.now() + Number(dialog.dataset.left) * 1000;
  let understood = false;
  let shown = '';
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
  setInterval(look, 1000);

  function spoke() {
    const now = String(Date.now());
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
    if (Math.min(idleLeft, left) <= 0) show('over', 0);
    else if (left <= WARNING && left <= idleLeft) understood || show('left', left);
    else if (idleLeft <= Math.min(WARNING, idle / 2)) show('idle', idleLeft);
    else hide();
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
      if (!answer.ok || answer.redirected) return show('over', 0);
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
