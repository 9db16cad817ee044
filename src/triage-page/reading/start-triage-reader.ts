import type { Asked, Told } from './told.ts';

/** Reads away from the page. */
export interface TriageReader {
  readonly ask: (asked: Asked) => void;
  /** ends it; it is of no use afterwards */
  readonly end: () => void;
}

/**
 * A reader in a Web Worker; where the browser has none, the page itself reads. `onFailure`: the worker broke down or cannot be
 * fetched.
 */
export function startTriageReader(onTold: (told: Told) => void, onFailure: () => void): TriageReader {
  const worker = openWorker();
  if (worker === null) return readHere(onTold, onFailure);
  worker.onmessage = ({ data }: MessageEvent<Told>): void => onTold(data);
  worker.onerror = onFailure;
  return { ask: (asked) => worker.postMessage(asked), end: () => worker.terminate() };
}

function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./triage-reading-worker.ts', import.meta.url), { name: 'reading' });
  } catch {
    return null;
  }
}

function readHere(onTold: (told: Told) => void, onFailure: () => void): TriageReader {
  const reading = import('./triage-reading.ts').then(({ createReading }) => createReading(onTold));
  return {
    ask: (asked) => void reading.then((take) => take(asked)).catch(onFailure),
    end: () => undefined,
  };
}
