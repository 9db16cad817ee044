import { failInWorker } from '../../ui/failure-in-worker.ts';
import { createReading } from './triage-reading.ts';
import type { Asked, Told } from './told.ts';

/** Runs in a Web Worker, so that the page can be used while gigabytes are read. */
const take = createReading((told: Told) => self.postMessage(told));

self.onmessage = ({ data }: MessageEvent<Asked>): void => void take(data).catch(failInWorker);
