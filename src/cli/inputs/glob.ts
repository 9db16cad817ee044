import { lstat } from 'node:fs/promises';
import picomatch from 'picomatch';
import { type Entry, entriesIn, systemPath } from './path-bytes.ts';

/** Signs that make a name a pattern. */
const signs = /[*?[]/;

/** Whether a path holds `*`, `?` or `[`, and not as themselves: behind a backslash, which parts folders on Windows. */
export function isGlob(path: string, onWindows: boolean): boolean {
  return signs.test(onWindows ? path : path.replace(/\\./g, ''));
}

/**
 * The paths that match a pattern, in the order of their names: `*`, `?`, `[…]` within a name, and `**` for folders at any depth.
 * As in a shell, a name that begins with a dot has to be asked for, and `**` follows no links. The program does this itself,
 * since the shells of Windows leave patterns as they are. What cannot be looked into matches nothing. Never rejects.
 */
export async function* pathsMatching(pattern: string, onWindows: boolean): AsyncGenerator<string, void, undefined> {
  const parts = (onWindows ? pattern.replaceAll('\\', '/') : pattern).split('/');
  yield* matchesBelow(
    '',
    parts.filter((part, i) => part !== '**' || parts[i - 1] !== '**'),
  );

  async function* matchesBelow(base: string, [part, ...rest]: readonly string[]): AsyncGenerator<string, void, undefined> {
    if (part === undefined) {
      if (base !== '') yield base;
      return;
    }
    if (part === '**') {
      yield* rest.length === 0 && base === '' ? matchesBelow('.', []) : matchesBelow(base, rest);
      // below `folder/**` everything belongs to the folder
      if (rest.length === 0) return;
      for (const { name, isFolder } of await entriesOf(base)) {
        if (isFolder && !name.startsWith('.')) yield* matchesBelow(joined(base, name), [part, ...rest]);
      }
      return;
    }
    if (!isGlob(part, onWindows)) {
      const name = onWindows ? part : part.replace(/\\(.)/g, '$1');
      yield* existing(joined(base, name), rest);
      return;
    }
    const matches = matcherOf(part, onWindows);
    for (const { name } of await entriesOf(base)) {
      if (matches(name)) yield* existing(joined(base, name), rest);
    }
  }

  /** A name that was asked for by itself is there only if its folder says so. */
  async function* existing(path: string, rest: readonly string[]): AsyncGenerator<string, void, undefined> {
    if (rest.length > 0) {
      yield* matchesBelow(path, rest);
      return;
    }
    if (await exists(path)) yield path;
  }
}

/** Braces and brackets of other kinds mean themselves: `mail (1)*.eml` is a name as Windows makes them. */
function matcherOf(part: string, onWindows: boolean): (name: string) => boolean {
  const plain = part.replace(/\\.|[(){}|+@!$^]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
  // `[!a]` is the shell's way to say `[^a]`
  const pattern = plain.replaceAll('[\\!', '[^').replaceAll('[\\^', '[^');
  return picomatch(pattern, { nobrace: true, noextglob: true, nonegate: true, nocase: onWindows });
}

/** Whether there is something by that name, even a link that leads nowhere. */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(systemPath(path));
    return true;
  } catch {
    return false;
  }
}

async function entriesOf(base: string): Promise<readonly Entry[]> {
  try {
    // `C:` alone would be the current folder of that drive
    const entries = await entriesIn(base === '' ? '.' : `${base}/`);
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

function joined(base: string, name: string): string {
  if (base === '' && name !== '') return name;
  return base.endsWith('/') && name !== '' ? `${base}${name}` : `${base}/${name}`;
}
