import { readdir, realpath } from 'node:fs/promises';
import { sep } from 'node:path';

/**
 * A name of a file as text. A name is bytes on most systems, and UTF-8 by custom alone: each byte that is not UTF-8 becomes a
 * lone surrogate, U+DC80 to U+DCFF, which no UTF-8 holds, so that `systemPath` finds the file again (as Python does, PEP 383).
 */
export function pathOfBytes(name: Buffer): string {
  const text = name.toString('utf8');
  if (!text.includes('\ufffd') || Buffer.from(text).equals(name)) return text;
  let path = '';
  for (let at = 0; at < name.length;) {
    const length = lengthAt(name, at);
    path += length === 0 ? String.fromCharCode(0xdc00 + (name[at] ?? 0)) : name.toString('utf8', at, at + length);
    at += Math.max(length, 1);
  }
  return path;
}

/** A path as the system takes it: bytes where it holds such surrogates. On Windows names are text, and may hold them. */
export function systemPath(path: string, onWindows = sep === '\\'): string | Buffer {
  if (onWindows || !isEscaped(path)) return path;
  const parts = path.split(/([\udc80-\udcff])/u);
  return Buffer.concat(parts.map((part) => (isEscaped(part) ? Buffer.of(part.charCodeAt(0) - 0xdc00) : Buffer.from(part))));
}

/** What a folder holds, by name; `isFolder` is false for a link to one. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * The names in a folder, in no order. Rejects where the system does. As bytes 200,000 names take 90 MB more than as text: so they
 * are asked for only where a name may not be UTF-8.
 */
export async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(systemPath(folder));
  if (names.every((name) => !name.includes('\ufffd'))) return names;
  return (await readdir(systemPath(folder), 'buffer')).map(pathOfBytes);
}

/** As `namesIn`, with what kind of thing each name is. */
export async function entriesIn(folder: string): Promise<Entry[]> {
  const entries = await readdir(systemPath(folder), { encoding: 'buffer', withFileTypes: true });
  return entries.map((entry) => ({ name: pathOfBytes(entry.name), isFolder: entry.isDirectory() }));
}

/** A path without links. Rejects where the system does. */
export async function realPath(path: string): Promise<string> {
  return pathOfBytes(await realpath(systemPath(path), 'buffer'));
}

function isEscaped(text: string): boolean {
  return /[\udc80-\udcff]/u.test(text);
}

/** Bytes of the character in UTF-8 that begins here, 0 where none does. */
function lengthAt(name: Buffer, at: number): number {
  for (const length of [1, 2, 3, 4]) {
    const piece = name.subarray(at, at + length);
    if (piece.length === length && Buffer.from(piece.toString('utf8')).equals(piece)) return length;
  }
  return 0;
}
