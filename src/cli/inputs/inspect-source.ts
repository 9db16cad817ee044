import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { inspectFileOfSeveral } from '../../inspection/inspect-several.ts';
import type { Inspection } from '../../inspection/inspection.ts';
import type { ReadBytes } from '../../inspection/files/read-bytes.ts';
import { refusalOf } from '../../inspection/files/refusal.ts';
import type { ReadFailure } from '../../locales/catalog/command-line-words.ts';
import type { CommandIo } from '../command-io.ts';
import { holdChunks } from './held-bytes.ts';
import { systemPath } from './path-bytes.ts';
import { failureOf } from './read-failure.ts';
import { isWebAddress } from './web-address.ts';

/** What one input holds, or why it could not be read; `code` is the error code of the operating system. */
export type SourceReading =
  | { readonly state: 'read'; readonly inspections: readonly Inspection[] }
  | { readonly state: 'failed'; readonly failure: ReadFailure; readonly code: string };

/** Stands for standard input where a file name is expected. */
export const STANDARD_INPUT = '-';

/**
 * Inspects the messages in a file or in standard input. Never rejects: what the operating system refuses is an answer too.
 */
export async function inspectSource(source: string, io: CommandIo): Promise<SourceReading> {
  try {
    if (source === STANDARD_INPUT) return await inspectChunks(io.standardInput(), null, io.inputIsTerminal);
    return await inspectPath(source);
  } catch (error) {
    const { failure, code } = failureOf(error);
    return { state: 'failed', failure: failure === 'not-found' ? absenceOf(source) : failure, code };
  }
}

/** Why nothing is there. Node puts U+FFFD into a word of the command that is not UTF-8, and no file has that name. */
function absenceOf(source: string): ReadFailure {
  if (isWebAddress(source)) return 'web-address';
  return source.includes('\ufffd') ? 'name-damaged' : 'not-found';
}

async function inspectPath(path: string): Promise<SourceReading> {
  const file = await open(systemPath(path));
  try {
    const kind = await file.stat();
    // a folder stands for its files, which are listed before; so this one was a file a moment ago
    if (kind.isDirectory()) return { state: 'failed', failure: 'unreadable', code: 'EISDIR' };
    // a pipe with a name has no places to read at
    if (!kind.isFile()) return await inspectChunks(chunksOf(file), path, false);
    return await inspectBytes(async (start, end) => {
      const { bytesRead, buffer } = await file.read(new Uint8Array(end - start), 0, end - start, start);
      return buffer.subarray(0, bytesRead);
    }, path);
  } finally {
    await file.close();
  }
}

/**
 * Inspects bytes that come once and in order. What a person pastes into the terminal is taken to its end, body and all: were the
 * body left unread, the shell would run its lines as commands as soon as this program ends, and a stranger wrote them.
 */
async function inspectChunks(
  chunks: AsyncIterable<Uint8Array>,
  fileName: string | null,
  isTerminal: boolean,
): Promise<SourceReading> {
  const held = holdChunks(chunks);
  try {
    const reading = await inspectBytes(held.readBytes, fileName);
    const isItem = held.isTooLong() && refusalOf(await held.readBytes(0, 8)) === 'outlook-msg';
    return isItem ? { state: 'failed', failure: 'msg-piped', code: '' } : reading;
  } finally {
    await (isTerminal ? held.drain() : held.leave());
  }
}

/** An error of the operating system, which inspection calls unreadable, is told with its code. */
async function inspectBytes(readBytes: ReadBytes, fileName: string | null): Promise<SourceReading> {
  const errors: unknown[] = [];
  const inspections = await inspectFileOfSeveral(async (start, end) => {
    try {
      return await readBytes(start, end);
    } catch (error) {
      errors.push(error);
      return Promise.reject(new Error('the input could not be read'));
    }
  }, fileName);
  return errors.length > 0 ? { state: 'failed', ...failureOf(errors[0]) } : { state: 'read', inspections };
}

const chunkSize = 64 * 1024;

async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(chunkSize), 0, chunkSize, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
