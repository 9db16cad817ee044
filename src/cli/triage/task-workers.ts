import { Worker } from 'node:worker_threads';
import { clearInterval, setInterval } from 'node:timers';
import { unread } from '../../triage/container-report.ts';
import type { FileReading } from './file-reading.ts';
import type { Task, WorkerReply } from './tasks.ts';
import { giveWorkersMemory } from './v8-flags.ts';

/** Tasks that may be read ahead of the one whose records are wanted, for each worker. */
const ahead = 4;

/** Milliseconds after which workers hear at the latest that they are to stop. */
const stopWithin = 50;

interface Slot {
  readonly replies: WorkerReply[];
  isDone: boolean;
}

/** Workers that read tasks, each the next one that nobody reads, and not too far ahead of what is wanted. */
export interface TaskWorkers {
  /** says that the replies to this task are wanted now: tasks are wanted in their order */
  readonly reach: (task: number) => void;
  /** the next reply to a task; null where there are no more, and of a task that none began before the reading was stopped */
  readonly replyTo: (task: number) => Promise<WorkerReply | null>;
  readonly end: () => Promise<void>;
}

/**
 * Starts a worker for each job, and no more than there are tasks. One that fails takes its task with it, which is told; another
 * takes its place. Where the reading is stopped, each says what it has read of its task, and none begins another.
 */
export function startWorkers(
  tasks: readonly Task[],
  workerFile: string,
  { jobs, examples, isStopped }: Pick<FileReading, 'jobs' | 'examples' | 'isStopped'>,
): TaskWorkers {
  const slots: Slot[] = tasks.map(() => ({ replies: [], isDone: false }));
  const workers: Worker[] = [];
  let wake = (): void => undefined;
  let next = 0;
  let current = 0;
  const idle: ((at: number) => void)[] = [];
  const stop = stopSign();
  const watch = setInterval(() => {
    if (!isStopped()) return;
    Atomics.store(stop, 0, 1);
    wake();
  }, stopWithin);
  const feed = (): void => {
    if (isStopped()) return;
    while (idle.length > 0 && next < tasks.length && next < current + ahead * jobs) {
      idle.pop()?.(next);
      next += 1;
    }
  };
  const start = (): void => {
    const worker = new Worker(workerFile, {
      workerData: { kind: 'tasks', workerFile, stop, ...examples?.period },
    });
    let at = -1;
    const take = (task: number): void => {
      at = task;
      worker.postMessage(tasks[task]);
    };
    const finish = (): void => {
      const slot = slots[at];
      if (slot !== undefined) slot.isDone = true;
      wake();
    };
    worker.on('message', (reply: WorkerReply) => {
      slots[at]?.replies.push(reply);
      if (reply.kind !== 'done') {
        wake();
        return;
      }
      finish();
      idle.push(take);
      feed();
    });
    worker.on('error', () => {
      for (const { path } of tasks[at]?.files ?? [])
        slots[at]?.replies.push({ kind: 'container', container: unread(path, 'folder', 'unreadable') });
      finish();
      start();
    });
    workers.push(worker);
    idle.push(take);
    feed();
  };
  giveWorkersMemory();
  for (let job = 0; job < Math.min(jobs, tasks.length); job += 1) start();
  return { reach, replyTo, end };

  function reach(task: number): void {
    current = task;
    feed();
  }

  async function replyTo(task: number): Promise<WorkerReply | null> {
    const slot = slots[task];
    while (slot !== undefined) {
      const reply = slot.replies.shift();
      if (reply !== undefined) return reply;
      if (slot.isDone || (isStopped() && task >= next)) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return null;
  }

  async function end(): Promise<void> {
    clearInterval(watch);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** One number that all workers see: 1 once they are to stop. A worker that reads an export takes no message before its end. */
function stopSign(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}
