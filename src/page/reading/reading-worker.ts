import { inspectSeveral } from '../../inspection/inspect-several.ts';
import { inspectGiven } from './inspect-given.ts';
import type { Given } from './inspect-given.ts';
import type { Told } from './start-reader.ts';

/**
 * Runs in a Web Worker, so that the page can be used while a large file is read. Answers each given thing with its messages, one
 * at a time: taking over all of them at once would hold the page up.
 */
self.onmessage = async ({ data }: MessageEvent<Given>): Promise<void> => {
  const several = data.kind === 'text' ? inspectSeveral(data.text) : null;
  for (const inspection of several ?? (await inspectGiven(data))) tell(inspection);
  tell('all');
};

function tell(told: Told): void {
  self.postMessage(told);
}
