// Says before a file is sent that it is too large, so that nobody waits for a telephone to send it; without it the server says so.
(() => {
  'use strict';
  for (const place of document.querySelectorAll('[data-file]')) {
    const box = place.querySelector('input[type=file]');
    const warning = place.querySelector('[data-file-too-large]');
    const isTooLarge = () => [...box.files].some(file => file.size > Number(place.dataset.largest));

    box.addEventListener('change', () => {
      warning.hidden = !isTooLarge();
      if (isTooLarge()) box.setAttribute('aria-invalid', 'true');
      else box.removeAttribute('aria-invalid');
    });
    box.form.addEventListener('submit', event => {
      if (!isTooLarge()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      warning.hidden = false;
      box.focus();
    }, true);
  }
})();
