import { failInWorker } from '../../ui/failure-in-worker.ts';
import { inspectGiven } from './inspect-given.ts';
import type { Given } from './inspect-given.ts';
import type { Told } from './start-reader.ts';

/**
 * Runs in a Web Worker, so that the page can be used while a large file is read. Answers each given thing with its messages, one
 * at a time: taking over all of them at once would hold the page up.
 */
self.onmessage = ({ data }: MessageEvent<Given>): void => void answer(data).catch(failInWorker);

async function answer(given: Given): Promise<void> {
  for (const inspection of await inspectGiven(given)) tell(inspection);
  tell('all');
}

function tell(told: Told): void {
  self.postMessage(told);
}
