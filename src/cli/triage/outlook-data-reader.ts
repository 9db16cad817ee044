import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ByteSource, OutlookDataPiece, OutlookDataReader } from '../../triage/index.ts';
import type { OutlookDataWord } from './read-data-file.ts';

/** Milliseconds without an item after which a worker is taken to hang. */
const longestSilence = 30_000;

/** Megabytes that a worker may hold: a damaged file can ask for any number. */
const mostMemory = 1024;

/**
 * Reads Outlook data files in a worker of their own, in the file `workerFile`: what the library prints is kept from the terminal,
 * and a worker that hangs or fails is ended and told, while the rest of the run goes on. `pathOf` gives the path of a source that
 * is a file; others (in an archive) are put into a file first, which is removed. `patience`: milliseconds without an item.
 */
export function outlookDataReader(
  workerFile: string,
  pathOf: (source: ByteSource) => string | null,
  patience = longestSilence,
): OutlookDataReader {
  return async function* (source) {
    const path = pathOf(source);
    if (path !== null) {
      yield* piecesOf(workerFile, path, patience);
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), 'relay-pool-'));
    try {
      const copy = join(folder, 'data');
      const file = await open(copy, 'w');
      try {
        for await (const bytes of source.stream()) await file.write(bytes);
      } finally {
        await file.close();
      }
      yield* piecesOf(workerFile, copy, patience);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function* piecesOf(workerFile: string, path: string, patience: number): AsyncGenerator<OutlookDataPiece, void, undefined> {
  const worker = new Worker(workerFile, {
    workerData: path,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const waiting: OutlookDataPiece[] = [];
  let wake = (): void => undefined;
  // what was declared stays known when the worker is ended before it comes to its end
  let declared: number | null = null;
  const add = (word: OutlookDataWord): void => {
    if (word.kind === 'declared') ({ declared } = word);
    else waiting.push(word);
    wake();
  };
  const failed = (failure: string): void => add({ kind: 'end', declared, failed: 1, failure });
  worker.on('message', add);
  // an error may come before what was posted ahead of it; at the exit all of that is there
  let failure = 'exit';
  worker.on('error', (error) => {
    failure = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  });
  worker.on('exit', () => failed(failure));
  try {
    for (;;) {
      const piece = waiting.shift();
      if (piece !== undefined) {
        yield piece;
        if (piece.kind === 'end') return;
        continue;
      }
      const timer = setTimeout(() => failed('timed-out'), patience);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      clearTimeout(timer);
    }
  } finally {
    await worker.terminate();
  }
}
