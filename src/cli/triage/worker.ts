import { parentPort, workerData } from 'node:worker_threads';
import type { Examples } from '../../triage-view/fixes/examples.ts';
import { createExamples } from '../../triage-view/fixes/examples.ts';
import { readFiles } from './read-files.ts';
import type { Task, WorkerReply } from './tasks.ts';

/**
 * The entry of a worker. Started with a path, it reads that Outlook data file and posts each item: it runs apart, and the command
 * ends it when it hangs. Started for tasks, it reads the files of each task that it is sent.
 */
const port = parentPort;
const given: unknown = workerData;
if (port !== null && typeof given === 'string') {
  void import('./read-data-file.ts').then(({ readDataFile }) => readDataFile(given, (piece) => port.postMessage(piece)));
} else if (port !== null && typeof given === 'object' && given !== null && 'workerFile' in given) {
  const workerFile = String(given.workerFile);
  const takesExamples = 'since' in given && 'until' in given;
  const examples = takesExamples ? createExamples({ since: dayOf(given.since), until: dayOf(given.until) }) : null;
  const stop = 'stop' in given && given.stop instanceof Int32Array ? given.stop : null;
  const isStopped = (): boolean => stop !== null && Atomics.load(stop, 0) === 1;
  const say = (reply: WorkerReply): void => port.postMessage(reply);
  port.on('message', (task: Task) => void readTask(task, { workerFile, examples, isStopped, say }));
}

function dayOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

interface TaskReading {
  readonly workerFile: string;
  readonly examples: Examples | null;
  readonly isStopped: () => boolean;
  readonly say: (reply: WorkerReply) => void;
}

async function readTask({ files, span }: Task, { workerFile, examples, isStopped, say }: TaskReading): Promise<void> {
  const batches = readFiles(files, {
    jobs: 1,
    io: { standardInput: nothing, inputIsTerminal: false, workerFile },
    report: (container) => say({ kind: 'container', container }),
    onBytes: (count) => say({ kind: 'bytes', count }),
    isStopped,
    examples: examples && {
      offer: (record, message) => {
        const kept = examples.offer(record, message);
        if (kept !== null) say({ kind: 'example', kept });
      },
      period: examples.period,
      put: examples.put,
    },
    span,
  });
  for await (const records of batches) say({ kind: 'records', records });
  say({ kind: 'done', isCut: isStopped() });
}

async function* nothing(): AsyncGenerator<Uint8Array, void, undefined> {
  // the command alone reads standard input
}
