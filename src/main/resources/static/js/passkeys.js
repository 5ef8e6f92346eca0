// Passkeys need the browser's help. Without this file one signs in by password and code.
(() => {
  'use strict';
  const able = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON;
  if (!able) return;

  const signIn = document.querySelector('[data-passkey-sign-in]');
  if (signIn) {
    signIn.hidden = false;
    const failed = signIn.querySelector('.err');
    signIn.querySelector('button').addEventListener('click', async () => {
      failed.hidden = true;
      try {
        const options = await ask(signIn, '/webauthn/authenticate/options');
        const key = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
        const { redirectUrl } = await ask(signIn, '/login/webauthn', key.toJSON());
        location.assign(redirectUrl);
      } catch {
        failed.hidden = false;
      }
    });
  }

  const add = document.querySelector('[data-passkey-add]');
  if (add) {
    const label = add.querySelector('#passkey-label');
    const failed = add.querySelector('[data-failed]');
    add.querySelector('[data-without]').hidden = true;
    add.querySelector('[data-with]').hidden = false;
    add.querySelector('button').addEventListener('click', async () => {
      failed.hidden = true;
      try {
        const options = await ask(add, '/webauthn/register/options');
        const key = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
        const name = label.value.trim() || label.placeholder || add.querySelector('h2').textContent;
        await ask(add, '/webauthn/register', { publicKey: { credential: key.toJSON(), label: name } });
        location.assign('/webauthn/register');
      } catch {
        failed.hidden = false;
      }
    });
  }

  async function ask(place, address, content) {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [place.dataset.header]: place.dataset.token },
      body: content && JSON.stringify(content),
    });
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    return answer.json();
  }
})();
