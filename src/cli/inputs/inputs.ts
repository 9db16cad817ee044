import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { ReadFailure } from '../../locales/catalog/command-line-words.ts';
import { filesUnder } from './folder-walk.ts';
import { exists, isGlob, pathsMatching } from './glob.ts';
import { STANDARD_INPUT } from './inspect-source.ts';
import { systemPath } from './path-bytes.ts';
import { isWebAddress } from './web-address.ts';

/** Something to read, or something that was named and turned out to hold nothing; `code` is the system's error code. */
export type Input =
  | { readonly source: string; readonly failure: null }
  | { readonly source: string; readonly failure: ReadFailure; readonly code: string };

/** What the words of the command line stand for. `passedOver`: files in folders that are not taken for messages. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly passedOver: number;
}

/**
 * The files behind the words of the command line: a folder stands for the message files in it and below it, a pattern for what it
 * matches. A path that exists is never taken for a pattern, and no file is read twice. Never rejects.
 */
export async function inputsOf(sources: readonly string[], onWindows = sep === '\\'): Promise<FoundInputs> {
  const inputs: Input[] = [];
  const taken = new Set<string>();
  const visited = new Set<string>();
  let passedOver = 0;
  for (const source of sources) {
    const kind = await kindOf(source);
    if (kind === 'missing' && isGlob(source, onWindows) && !isWebAddress(source)) await takePattern(source);
    else await take(source, kind);
  }
  return { inputs, passedOver };

  async function takePattern(pattern: string): Promise<void> {
    let matches = 0;
    for await (const path of pathsMatching(pattern, onWindows)) {
      matches += 1;
      await take(path, await kindOf(path));
    }
    if (matches === 0) inputs.push({ source: pattern, failure: 'no-match', code: '' });
  }

  async function take(source: string, kind: Kind): Promise<void> {
    if (kind !== 'folder') {
      push({ source, failure: null });
      return;
    }
    let files = 0;
    for await (const found of filesUnder(source, visited)) {
      if (found.kind === 'passed-over') {
        passedOver += 1;
        continue;
      }
      files += 1;
      if (found.kind === 'file') push({ source: found.path, failure: null });
      else push({ source: found.path, failure: found.failure, code: found.code });
    }
    if (files === 0) push({ source, failure: 'empty-folder', code: '' });
  }

  function push(input: Input): void {
    const place = input.source === STANDARD_INPUT ? STANDARD_INPUT : resolve(input.source);
    if (taken.has(place)) return;
    taken.add(place);
    inputs.push(input);
  }
}

type Kind = 'folder' | 'other' | 'missing';

/** A link that leads nowhere exists all the same. */
async function kindOf(source: string): Promise<Kind> {
  if (source === STANDARD_INPUT) return 'other';
  try {
    return (await stat(systemPath(source))).isDirectory() ? 'folder' : 'other';
  } catch {
    return (await exists(source)) ? 'other' : 'missing';
  }
}
