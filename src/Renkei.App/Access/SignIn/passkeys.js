// Passkeys: asks the site what to ask, the browser for a passkey, and sends its answer as a form. Without this file all else works.
const ways = {
  make: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  show: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

async function ask(form) {
  const told = form.querySelector("[role=alert]");
  told.textContent = "";
  const answer = await fetch(`${form.action}/options`, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok) {
    told.textContent = await answer.text();
    return;
  }
  const { token, options } = await answer.json();
  try {
    const credential = await ways[form.dataset.passkey](options);
    form.elements.credential.value = JSON.stringify(credential);
    form.elements.token.value = token;
    form.submit();
  } catch {
    told.textContent = form.dataset.failed;
  }
}

if (window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(form);
    });
  }
}
