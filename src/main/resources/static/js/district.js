// Says while the address is being typed to whom the referral would go; without it the server finds out on saving.
(() => {
  'use strict';
  const PAUSE = 400;

  for (const form of document.querySelectorAll('form[data-proposal]')) {
    const place = form.querySelector('[data-proposed]');
    const boxes = ['street', 'house', 'locality'].map(name => form.elements[name]);
    let waiting;
    let asked = '';

    const ask = async () => {
      const address = new URLSearchParams(boxes.map(box => [box.name, box.value]));
      if (String(address) === asked) return;
      asked = String(address);
      address.append('_csrf', form.elements['_csrf'].value);
      try {
        const answer = await fetch(form.dataset.proposal, { method: 'POST', body: address });
        // only the answer to what stands there now
        if (answer.ok && asked === String(new URLSearchParams(boxes.map(box => [box.name, box.value])))) {
          place.textContent = await answer.text();
        }
      } catch {
        asked = ''; // no line: the server finds out on saving
      }
    };
    for (const box of boxes) {
      box.addEventListener('input', () => {
        clearTimeout(waiting);
        waiting = setTimeout(ask, PAUSE);
      });
    }
    if (boxes.some(box => box.value)) ask();
  }
})();
