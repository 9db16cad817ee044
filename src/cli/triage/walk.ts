import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { unread } from '../../triage/container-report.ts';
import type { ContainerReport, ShortfallReason } from '../../triage/container-report.ts';
import { STANDARD_INPUT } from '../inspect-source.ts';
import { isWebAddress } from '../web-address.ts';
import { namesIn, realPath, systemPath } from '../path-bytes.ts';

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
  const readByName = new Set(named.values());
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
      const real = isNamed ? named.get(path) : undefined;
      if (real !== undefined) {
        if (read.has(real)) return;
        read.add(real);
      }
      yield { path, size: found.isFile() ? found.size : null, isNamed };
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
      yield* filesAt(join(path, name), false, depth + 1);
    }
  }
}

/** The files among the paths, each with its path without links. */
async function namedFiles(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const found = path === STANDARD_INPUT ? null : statOf(path);
    if (found === null || typeof found === 'string' || !found.isFile()) continue;
    files.set(path, await realPath(path).catch(() => path));
  }
  return files;
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
