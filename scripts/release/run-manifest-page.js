/* global document, navigator, Option, Blob */
/**
 * Runs in the browser; stands alone.
 *
 * @typedef {Readonly<Record<string, string>>} Texts
 * @param {{ words: Readonly<Record<string, Texts>>, templates: Texts, from: string }} data
 * @param {{ hostOf: (text: string) => string | null, isDeskAddress: (text: string) => boolean,
 *   manifestFor: (template: string, from: string, host: string, desk: string) => string }} tools
 */
export function runManifestPage({ words, templates, from }, { hostOf, isDeskAddress, manifestFor }) {
  /** @param {string} id @returns {any} */
  const element = (id) => document.getElementById(id);
  const [form, host, desk, chosen] = ['form', 'host', 'desk', 'language'].map(element);
  /** @param {string} word */
  const say = (word) => words[chosen.value]?.[word] ?? word;

  for (const [code, texts] of Object.entries(words)) chosen.append(new Option(texts.language, code));
  chosen.value = navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => code in words) ?? 'en';
  const translate = () => {
    document.documentElement.lang = chosen.value;
    for (const one of document.querySelectorAll('[data-word]')) one.textContent = say(one.getAttribute('data-word') ?? '');
    for (const id of ['host-wrong', 'desk-wrong', 'written']) element(id).textContent = '';
  };
  chosen.addEventListener('change', translate);
  translate();

  form.addEventListener('submit', (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    // without a button, as by the Enter key in old browsers, the manifest for everyone
    const name = /** @type {HTMLButtonElement | null} */ (event.submitter)?.value ?? 'manifest.xml';
    const address = hostOf(host.value.trim());
    const mailbox = desk.value.trim();
    const isDeskRight = mailbox === '' || isDeskAddress(mailbox);
    element('host-wrong').textContent = address === null ? say('hostWrong') : '';
    element('desk-wrong').textContent = isDeskRight ? '' : say('deskWrong');
    host.setAttribute('aria-invalid', String(address === null));
    desk.setAttribute('aria-invalid', String(!isDeskRight));
    element('written').textContent = '';
    if (address === null) return host.focus();
    if (!isDeskRight) return desk.focus();
    const text = manifestFor(templates[name] ?? '', from, address, mailbox);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/xml' }));
    link.download = name;
    link.click();
    element('written').textContent = `${say('written')} ${address}/ (${name})`;
  });
}
