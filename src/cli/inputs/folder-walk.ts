import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { refusalOf } from '../../inspection/files/refusal.ts';
import type { ReadFailure } from '../../locales/catalog/command-line-words.ts';
import { namesIn, realPath, systemPath } from './path-bytes.ts';
import { failureOf } from './read-failure.ts';

/** What a folder holds, file by file; `passed-over`: a file that is not taken for a message. */
export type FoundFile =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'passed-over'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly failure: ReadFailure; readonly code: string };

/**
 * The files in a folder and below it, in the order of their names. Links are followed, and no folder is looked into twice: a loop
 * of links ends. What begins with a dot is hidden, and left alone. `visited`: the folders already seen, by their real
 * paths; it grows. Never rejects.
 */
export async function* filesUnder(folder: string, visited: Set<string>): AsyncGenerator<FoundFile, void, undefined> {
  let names: readonly string[];
  try {
    const real = await realPath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    names = (await namesIn(folder)).sort();
  } catch (error) {
    const { failure, code } = failureOf(error);
    yield { kind: 'failed', path: folder, failure: failure === 'no-access' ? 'folder-no-access' : failure, code };
    return;
  }
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const path = `${folder.replace(/[\\/]$/, '')}/${name}`;
    const kind = await kindOf(path);
    if (kind === 'folder') yield* filesUnder(path, visited);
    else yield { kind: (await isWanted(path, name, kind)) ? 'file' : 'passed-over', path };
  }
}

async function isWanted(path: string, name: string, kind: 'file' | 'other' | 'gone'): Promise<boolean> {
  if (kind === 'other') return false;
  // what is gone by now, or leads nowhere, is told as a file that could not be read
  return isMessageName(name) || (kind === 'file' && extname(name) === '' && (await isText(path)));
}

/** Extensions of files that are read wherever they lie in a folder. */
function isMessageName(name: string): boolean {
  return ['.eml', '.msg', '.txt'].includes(extname(name).toLowerCase());
}

/** A pipe or a device in a folder is never opened: it could block for ever. */
async function kindOf(path: string): Promise<'folder' | 'file' | 'other' | 'gone'> {
  try {
    const found = await stat(systemPath(path));
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch {
    return 'gone';
  }
}

/** Bytes at the beginning that show what a file is. */
const looked = 512;

async function isText(path: string): Promise<boolean> {
  try {
    const file = await open(systemPath(path));
    try {
      const { bytesRead, buffer } = await file.read(new Uint8Array(looked), 0, looked, 0);
      const start = buffer.subarray(0, bytesRead);
      return refusalOf(start) === null && (isWide(start) || !start.some(isControl));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

/** UTF-16 with its byte order mark, in which half of the bytes look like controls. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** A byte that no text holds: neither tab nor a kind of line end. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);
}
