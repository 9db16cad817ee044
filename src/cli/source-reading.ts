import { open } from 'node:fs/promises';
import { decodeWhole } from '../intake/decode-message.ts';
import type { IntakeMessage } from '../intake/intake-message.ts';
import { readFile } from '../intake/read-input.ts';
import { readText } from '../intake/read-text.ts';
import { refusalOf } from '../intake/refusal.ts';
import type { ReadFailure } from '../locales/command-line-words.ts';
import type { CommandIo } from './command-io.ts';
import { readHeaderBytes } from './header-bytes.ts';

/** The message of one input, or why there is none; `code` is the error code of the operating system. */
export type SourceReading =
  | { readonly state: 'read'; readonly message: IntakeMessage }
  | { readonly state: 'failed'; readonly failure: ReadFailure; readonly code: string };

/** Stands for standard input where a file name is expected. */
export const STANDARD_INPUT = '-';

const CHUNK_SIZE = 64 * 1024;

/**
 * Reads the message in a file or in standard input: of a non-delivery report what it gives back, of anything else the message itself.
 * Never throws: what the operating system refuses is an answer too.
 */
export async function readSource(source: string, io: CommandIo): Promise<SourceReading> {
  try {
    const bytes = await readHeaderBytes(chunksOf(source, io));
    if (bytes !== null && refusalOf(bytes) === 'outlook-msg') {
      return source === STANDARD_INPUT ? { state: 'failed', failure: 'msg-piped', code: '' } : await readItem(source);
    }
    return readingOf(bytes);
  } catch (error) {
    return failureOf(error);
  }
}

function readingOf(bytes: Uint8Array | null): SourceReading {
  if (bytes === null) return { state: 'failed', failure: 'too-long', code: '' };
  const decoded = decodeWhole(bytes);
  // an input without bytes was read: the detection says what is missing
  if (decoded.kind === 'text') return chosenOf(readText(decoded.text, { origin: 'message', wide: decoded.wide }));
  if (decoded.refusal === 'empty-file') return chosenOf(readText('', { origin: 'message' }));
  return { state: 'failed', failure: decoded.refusal, code: '' };
}

/** An Outlook item is read at the few places that matter, wherever in the file they are. */
async function readItem(path: string): Promise<SourceReading> {
  const file = await open(path);
  try {
    const input = await readFile(async (start, end) => {
      const { bytesRead, buffer } = await file.read(new Uint8Array(end - start), 0, end - start, start);
      return buffer.subarray(0, bytesRead);
    });
    if (input.kind === 'messages') return chosenOf(input.messages);
    return { state: 'failed', failure: input.refusal === 'empty-file' ? 'unreadable' : input.refusal, code: '' };
  } finally {
    await file.close();
  }
}

function chosenOf(messages: readonly IntakeMessage[]): SourceReading {
  const message = messages.find(({ origin }) => origin === 'non-delivery-report') ?? messages.at(-1);
  return message === undefined ? { state: 'failed', failure: 'unreadable', code: '' } : { state: 'read', message };
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
