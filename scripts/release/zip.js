import { zipSync } from 'fflate';

/** One file of an archive: its path with slashes, and what is in it. @typedef {{ path: string, bytes: Uint8Array }} Entry */

/**
 * The same files give the same archive, byte for byte, whatever their order, the machine's clock and its time zone. A zip file holds
 * local times, so the time is told by its local parts.
 *
 * @param {readonly Entry[]} entries
 * @returns {Uint8Array}
 */
export function zipOf(entries) {
  const inOrder = [...entries].sort((one, other) => (one.path < other.path ? -1 : 1));
  const files = Object.fromEntries(inOrder.map(({ path, bytes }) => [path, bytes]));
  if (Object.keys(files).length !== entries.length) throw new Error('two files of one name');
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
