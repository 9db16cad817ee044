import { createHash } from 'node:crypto';

/**
 * The text that `sha256sum -c` reads.
 *
 * @param {readonly import('./zip.js').Entry[]} entries
 * @returns {string}
 */
export function checksumsOf(entries) {
  const lines = entries.map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  return lines.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)).join('');
}
