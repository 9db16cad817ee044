import { open } from 'node:fs/promises';
import { decodeMessage } from '../intake/decode-message.ts';
import type { ReadFailure } from '../locales/command-line-words.ts';
import type { CommandIo } from './command-io.ts';
import { readHeaderBytes } from './header-bytes.ts';

/** The header text of one input, or why there is none; `code` is the error code of the operating system. */
export type SourceReading =
  | { readonly state: 'read'; readonly headerText: string }
  | { readonly state: 'failed'; readonly failure: ReadFailure; readonly code: string };

/** Stands for standard input where a file name is expected. */
export const STANDARD_INPUT = '-';

const CHUNK_SIZE = 64 * 1024;

/** Reads the header text of a file or of standard input. Never throws: what the operating system refuses is an answer too. */
export async function readSource(source: string, io: CommandIo): Promise<SourceReading> {
  try {
    return readingOf(await readHeaderBytes(chunksOf(source, io)));
  } catch (error) {
    return failureOf(error);
  }
}

function readingOf(bytes: Uint8Array | null): SourceReading {
  if (bytes === null) return { state: 'failed', failure: 'too-long', code: '' };
  const intake = decodeMessage(bytes);
  if (intake.kind === 'headers') return { state: 'read', headerText: intake.text };
  // an input without bytes was read: the detection says what is missing
  if (intake.refusal === 'empty-file') return { state: 'read', headerText: '' };
  return { state: 'failed', failure: intake.refusal, code: '' };
}

function chunksOf(source: string, io: CommandIo): AsyncIterable<Uint8Array> {
  if (source !== STANDARD_INPUT) return chunksOfFile(source);
  return io.inputIsTerminal ? wholePaste(io.standardInput()) : io.standardInput();
}

async function* chunksOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK_SIZE), 0, CHUNK_SIZE, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/**
 * What a person pastes into the terminal is taken to its end, body and all. Were the body left unread, the shell would run its lines
 * as commands as soon as this program ends, and a stranger wrote them.
 */
async function* wholePaste(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let next = await iterator.next();
  try {
    while (next.done !== true) {
      yield next.value;
      next = await iterator.next();
    }
  } finally {
    while (next.done !== true) next = await iterator.next();
  }
}

const REFUSALS_OF_THE_SYSTEM: Readonly<Record<string, ReadFailure>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EISDIR: 'directory',
};

function failureOf(error: unknown): SourceReading {
  const code =
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  const known = Object.hasOwn(REFUSALS_OF_THE_SYSTEM, code) ? REFUSALS_OF_THE_SYSTEM[code] : undefined;
  return { state: 'failed', failure: known ?? 'unreadable', code };
}
