/**
 * A manifest for the host that serves the files. These functions run in Node and, by their own text, in the page with which an
 * administrator writes the manifest: each stands alone.
 */

/** The address in the manifests of this repository, for development. */
export const developmentAddress = 'https://localhost:3000';

/**
 * The address without a slash at its end; null unless it is https and nothing but host, port and path.
 *
 * @param {string} text
 * @returns {string | null}
 */
export function hostOf(text) {
  if (!URL.canParse(text)) return null;
  const { protocol, host: name, pathname, search, hash, username, password } = new URL(text);
  if (protocol !== 'https:' || search || hash || username || password || /["'<>&]/.test(pathname)) return null;
  return `https://${name}${pathname.replace(/\/$/, '')}`;
}

/**
 * Whether the text is one mail address and nothing else, of a form that can stand in an address of a page.
 *
 * @param {string} text
 * @returns {boolean}
 */
export function isDeskAddress(text) {
  return text.length <= 254 && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);
}

/**
 * @param {string} template a manifest of this repository
 * @param {string} from the address in it
 * @param {string} host the address that serves the files, from `hostOf`
 * @param {string} desk the help desk's mail address, which the pane takes where the user has set none; empty for none
 * @returns {string}
 */
export function manifestFor(template, from, host, desk) {
  const text = template.replaceAll(from, () => host);
  if (desk === '') return text;
  return text.replace(
    /(\/taskpane\.html)(\?[^"]*)?"/g,
    (_, page, query) => `${page}${query === undefined ? '?' : `${query}&amp;`}desk=${encodeURIComponent(desk)}"`,
  );
}
