/**
 * The HTTP headers of the site: the one list that `npm start`, the tests and the configurations of the four hosts are made from.
 * docs/deploy.md says why each is sent.
 *
 * @typedef {Readonly<Record<string, string>>} Headers
 */

/** Sent with every file. */
const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** What keeps a file, but asks each time whether it is current. */
const checked = { 'Cache-Control': 'no-cache' };

/** What never changes under its name, which holds a hash of the content: kept for a year without asking. */
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Files whose headers differ from `otherFiles`; the first that fits counts. `pattern`: the end of the path. */
export const fileKinds = [
  {
    kind: 'the web workers in which the pages read files',
    pattern: String.raw`/(?:triage-)?reading\.[0-9a-f]{8}\.js$`,
    headers: { ...always, ...kept, 'Content-Security-Policy': "default-src 'none'" },
  },
  {
    kind: 'scripts with a hash of their content in the name',
    pattern: String.raw`\.[0-9a-f]{8}\.js$`,
    headers: { ...always, ...kept },
  },
];

/** Pages, style sheets, pictures, and `offline.js`, which must never be kept without asking. */
export const otherFiles = { ...always, ...checked };

/** A host must not send these: Outlook shows the pane in a frame. */
export const neverSent = ['X-Frame-Options'];

/** Types of content that are worth compressing, and the file names that have them. */
export const compressed = {
  'text/html': '.html',
  'text/css': '.css',
  'text/javascript': '.js',
  'text/plain': '.txt',
  'image/svg+xml': '.svg',
};

/**
 * The headers of one file of the site; `path` begins with a slash.
 *
 * @param {string} path
 * @returns {Headers}
 */
export function headersOf(path) {
  return fileKinds.find(({ pattern }) => new RegExp(pattern).test(path))?.headers ?? otherFiles;
}
