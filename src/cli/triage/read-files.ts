import { closeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { bytesFrom } from '../../triage/containers/mbox/spans.ts';
import { unread } from '../../triage/container-report.ts';
import { kindOfSource, sourceOfChunks, triageBatches } from '../../triage/index.ts';
import type { TriageRecord } from '../../triage/index.ts';
import { STANDARD_INPUT } from '../inputs/inspect-source.ts';
import { systemPath } from '../inputs/path-bytes.ts';
import type { FileReading } from './file-reading.ts';
import { fileSource, hasGrown, openFile } from './file-source.ts';
import type { OpenFile } from './file-source.ts';
import { findInBuffer } from './find-in-buffer.ts';
import { readInWorkers } from './jobs.ts';
import { outlookDataReader } from './outlook-data-reader.ts';
import { tasksOf } from './tasks.ts';
import { reasonOf } from './walk.ts';
import type { FoundFile } from './walk.ts';
import { wholePaste } from './whole-paste.ts';

/** The records of the files, in the order of the files. A file that cannot be opened is reported, and the others are read. */
export async function* readFiles(
  files: readonly FoundFile[],
  reading: FileReading,
): AsyncGenerator<readonly TriageRecord[], void, undefined> {
  const { jobs, io } = reading;
  const isShared = jobs > 1 && io.workerFile !== undefined && files.every(({ path }) => path !== STANDARD_INPUT);
  if (isShared && io.workerFile !== undefined) {
    yield* readInWorkers(await tasksOf(files, isMbox), io.workerFile, reading);
    return;
  }
  for (const file of files) {
    if (reading.isStopped()) return;
    yield* readFile(file, reading);
  }
}

async function* readFile(
  { path, size, isNamed }: FoundFile,
  { io, report, onBytes, isStopped, examples = null, span = null }: FileReading,
): AsyncGenerator<readonly TriageRecord[], void, undefined> {
  let file: OpenFile | null = null;
  let told = 0;
  const paste = path === STANDARD_INPUT && io.inputIsTerminal ? wholePaste(io.standardInput()) : null;
  try {
    if (size !== null) file = openFile(path);
    // the spans of a mailbox file were cut by its size as it was listed
    const length = span === null ? (file?.size ?? null) : size;
    const source =
      file === null || length === null
        ? sourceOfChunks(path, paste?.chunks ?? (path === STANDARD_INPUT ? io.standardInput() : chunksOf(path)))
        : fileSource(path, file.descriptor, { size: length, start: bytesFrom(span) }, (count) => {
            told += count;
            onBytes(count);
          });
    const outlookData =
      io.workerFile === undefined
        ? null
        : outlookDataReader(io.workerFile, ({ name }) => (name === systemPath(path) ? path : null));
    const options = {
      onContainer: report,
      find: findInBuffer,
      named: isNamed,
      span,
      isStopped,
      ...(outlookData === null ? {} : { outlookData }),
      ...(examples === null ? {} : { onMessage: examples.offer }),
    };
    yield* triageBatches([source], options);
    if (file !== null && length !== null && hasGrown(file.descriptor, length)) report(unread(path, 'folder', 'grown'));
  } catch (error) {
    report(unread(path, 'folder', reasonOf(error)));
  } finally {
    if (file !== null) closeSync(file.descriptor);
    // who pressed Ctrl-C waits for nothing more; the terminal has dropped what was not read by then
    if (paste !== null && !isStopped()) await paste.drain().catch(() => undefined);
    // what is read in places, as a message or an archive is, tells nothing while it is read
    if (size !== null && span === null) onBytes(Math.max(0, size - told));
    // Ctrl+C is heard between two files
    await setImmediate();
  }
}

/** Whether a file is a mailbox file by its first bytes. */
async function isMbox({ path, size }: FoundFile): Promise<boolean> {
  if (size === null) return false;
  let file: OpenFile | null = null;
  try {
    file = openFile(path);
    return (await kindOfSource(fileSource(path, file.descriptor, { start: 0, size }, () => undefined))) === 'mbox';
  } catch {
    return false;
  } finally {
    if (file !== null) closeSync(file.descriptor);
  }
}

const chunkSize = 64 * 1024;

/** A pipe with a name, which has no places to read at; opening it waits for somebody who writes. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(systemPath(path));
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(chunkSize), 0, chunkSize, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
