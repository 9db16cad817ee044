import type { Inspection } from '../../inspection/inspection.ts';
import type { Given } from './inspect-given.ts';

/** What the worker tells the page: a message that it found, or that these were all. */
export type Told = Inspection | 'all';

/** Reads one thing after another away from the page. */
export interface Reader {
  /** every message in what was given, in reading order; never settles once the reader was stopped */
  readonly read: (given: Given) => Promise<readonly Inspection[]>;
  /** ends what is being read; the reader is of no use afterwards */
  readonly stop: () => void;
}

/** A reader in a Web Worker; where the browser has none, or cannot fetch it, the page itself reads. */
export function startReader(): Reader {
  const worker = openWorker();
  if (worker === null) return { read: readHere, stop: () => undefined };
  let isBroken = false;
  return {
    read: (given) =>
      new Promise((resolve) => {
        const found: Inspection[] = [];
        const instead = (): void => {
          isBroken = true;
          void readHere(given).then(resolve);
        };
        if (isBroken) return instead();
        worker.onerror = instead;
        worker.onmessage = ({ data }: MessageEvent<Told>): void => {
          if (data === 'all') resolve(found);
          else found.push(data);
        };
        worker.postMessage(given);
      }),
    stop: () => worker.terminate(),
  };
}

/** Reads without a worker, which few pages have to: so what reads files is fetched then. Never rejects. */
async function readHere(given: Given): Promise<readonly Inspection[]> {
  try {
    const { inspectGiven } = await import('./inspect-given.ts');
    return await inspectGiven(given);
  } catch {
    return [{ state: 'refused', refusal: 'unreadable', fileName: given.kind === 'file' ? given.file.name : null }];
  }
}

function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./reading-worker.ts', import.meta.url), {
      name: 'reading',
    });
  } catch {
    return null;
  }
}
