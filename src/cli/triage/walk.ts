import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { unread } from '../../triage/container-report.ts';
import type { ContainerReport, ShortfallReason } from '../../triage/container-report.ts';
import { placeOfPath } from '../../triage/record/place-of-path.ts';
import { STANDARD_INPUT } from '../inputs/inspect-source.ts';
import { isWebAddress } from '../inputs/web-address.ts';
import { namesIn, realPath, systemPath } from '../inputs/path-bytes.ts';

/** A file to read: the path as it is shown, its size, and whether it was named by hand. A pipe has no size. */
export interface FoundFile {
  readonly path: string;
  readonly size: number | null;
  readonly isNamed: boolean;
}

/** Folders within folders that are looked into. */
const deepest = 64;

/**
 * The files under the paths, folder by folder in the order of their names. Links are followed, but no folder is looked into
 * twice, since what is in it was read already, and no file that was named is read twice, nor once more in its folder: not all
 * rows of exports say what they are copies of. What cannot be looked into is reported.
 */
export async function* filesUnder(
  paths: readonly string[],
  report: (container: ContainerReport) => void,
): AsyncGenerator<FoundFile, void, undefined> {
  const visited = new Set<string>();
  const named = await namedFiles(paths);
  const readByName = new Set([...named.values()].map(({ real }) => real));
  const read = new Set<string>();
  for (const path of paths) yield* filesAt(path, true, 0);

  async function* filesAt(path: string, isNamed: boolean, depth: number): AsyncGenerator<FoundFile, void, undefined> {
    if (path === STANDARD_INPUT) {
      yield { path, size: null, isNamed };
      return;
    }
    const found = statOf(path);
    if (typeof found === 'string') {
      report(unread(path, 'folder', found === 'not-found' && isWebAddress(path) ? 'web-address' : found));
      return;
    }
    if (!found.isDirectory()) {
      // a pipe or device in a folder may never end; one that was named is meant
      if (!found.isFile() && !isNamed) return;
      const one = isNamed ? named.get(path) : undefined;
      if (one !== undefined) {
        if (read.has(one.real)) return;
        read.add(one.real);
      }
      yield { path: one?.told ?? path, size: found.isFile() ? found.size : null, isNamed };
      return;
    }
    const real = await realPath(path).catch(() => path);
    if (visited.has(real)) return;
    if (depth > deepest) {
      report(unread(path, 'folder', 'loop'));
      return;
    }
    visited.add(real);
    let names: string[];
    try {
      names = await namesIn(path);
    } catch (error) {
      report(unread(path, 'folder', reasonOf(error)));
      return;
    }
    const isMaildir = names.includes('cur') && names.includes('new');
    for (const name of names.sort()) {
      // what lies there is still being written
      if (isMaildir && name === 'tmp') continue;
      // read where it is named, before or after
      if (readByName.has(join(real, name))) continue;
      yield* filesAt(pathIn(path, name), false, depth + 1);
    }
  }
}

/** A file that was named: its path without links, and the path that it is told by. */
interface NamedFile {
  readonly real: string;
  readonly told: string;
}

/**
 * The files among the paths. Of several paths to one, those through named folders among them, it is told by the first whose
 * folders say where its messages lie: by `1.eml` alone nobody knows that it is in `Junk Email`, which was named too.
 */
async function namedFiles(paths: readonly string[]): Promise<ReadonlyMap<string, NamedFile>> {
  const reals = new Map<string, string>();
  const namesOf = new Map<string, string[]>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const found = path === STANDARD_INPUT ? null : statOf(path);
    if (found === null || typeof found === 'string') continue;
    const real = await realPath(path).catch(() => path);
    if (found.isDirectory() && !folders.has(real)) folders.set(real, path);
    if (!found.isFile()) continue;
    reals.set(path, real);
    namesOf.set(real, [...(namesOf.get(real) ?? []), path]);
  }
  const placed = new Map<string, string>();
  for (const [real, names] of namesOf) {
    const told = [...names, ...pathsThrough(real, folders)].find((path) => placeOfPath(path) !== null);
    if (told !== undefined) placed.set(real, told);
  }
  return new Map([...reals].map(([path, real]) => [path, { real, told: placed.get(real) ?? path }]));
}

/** The paths to a file through the folders, by their paths without links. */
function pathsThrough(real: string, folders: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (let folder = dirname(real), inner = ''; folder !== inner; inner = folder, folder = dirname(folder)) {
    const path = folders.get(folder);
    if (path !== undefined) found.push(pathIn(path, relative(folder, real)));
  }
  return found;
}

/** A path in a folder. One in a folder that is called `-` does not begin like a part of standard input. */
function pathIn(folder: string, name: string): string {
  const path = join(folder, name);
  return path.startsWith(STANDARD_INPUT + sep) ? `.${sep}${path}` : path;
}

/** Of many small files the turns of Node's own threads cost more than the system's answer. */
function statOf(path: string): Stats | ShortfallReason {
  try {
    return statSync(systemPath(path));
  } catch (error) {
    return reasonOf(error);
  }
}

/** Why the system does not give a file. */
export function reasonOf(error: unknown): ShortfallReason {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  if (code === 'EACCES' || code === 'EPERM') return 'no-access';
  return code === 'ELOOP' ? 'loop' : 'unreadable';
}
