// A button that prints; without it the browser's own does.
(() => {
  'use strict';
  for (const button of document.querySelectorAll('[data-prints]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
})();
