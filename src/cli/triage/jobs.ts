import { Worker } from 'node:worker_threads';
import { joinedShortfalls, unread } from '../../triage/container-report.ts';
import type { ContainerReport, TriageRecord } from '../../triage/index.ts';
import type { FileReading } from './file-reading.ts';
import type { Task, WorkerReply } from './tasks.ts';
import { giveWorkersMemory } from './v8-flags.ts';

/** Tasks that may be read ahead of the one whose records are wanted, for each worker. */
const ahead = 4;

interface Slot {
  readonly replies: WorkerReply[];
  isDone: boolean;
}

/**
 * Reads the tasks in several workers, and gives the records in the order of the tasks all the same. A worker that fails takes
 * its task with it, which is told; the others go on.
 */
export async function* readInWorkers(
  tasks: readonly Task[],
  workerFile: string,
  reading: FileReading,
): AsyncGenerator<readonly TriageRecord[], void, undefined> {
  const slots: Slot[] = tasks.map(() => ({ replies: [], isDone: false }));
  const workers: Worker[] = [];
  let wake = (): void => undefined;
  let next = 0;
  let current = 0;
  const idle: ((at: number) => void)[] = [];
  const feed = (): void => {
    while (idle.length > 0 && next < tasks.length && next < current + ahead * reading.jobs) {
      idle.pop()?.(next);
      next += 1;
    }
  };
  const start = (): void => {
    const worker = new Worker(workerFile, {
      workerData: { kind: 'tasks', workerFile, ...reading.examples?.period },
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
  for (let job = 0; job < Math.min(reading.jobs, tasks.length); job += 1) start();
  const mailbox = { path: '', items: 0, read: 0, shortfalls: new Array<ContainerReport['shortfalls'][number]>() };
  try {
    for (const [at, task] of tasks.entries()) {
      current = at;
      feed();
      const slot = slots[at];
      const [file] = task.files;
      if (task.stretch?.start === 0) Object.assign(mailbox, { path: file?.path ?? '', items: 0, read: 0, shortfalls: [] });
      const before = task.stretch === null ? 0 : mailbox.items;
      while (slot !== undefined) {
        const reply = slot.replies.shift();
        if (reply === undefined) {
          if (slot.isDone) break;
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else if (reply.kind === 'records') {
          const records = task.stretch === null ? reply.records : reply.records.map((record) => moved(record, before));
          if (task.stretch !== null) mailbox.items = Math.max(mailbox.items, records.at(-1)?.item ?? 0);
          yield records;
          if (reading.isStopped()) return;
        } else if (reply.kind === 'bytes') reading.onBytes(reply.count);
        else if (reply.kind === 'example') reading.examples?.put(reply.kept);
        else if (reply.kind === 'container' && task.stretch === null) reading.report(reply.container);
        else if (reply.kind === 'container') {
          mailbox.read += reply.container.read;
          mailbox.shortfalls.push(...reply.container.shortfalls);
        }
      }
      if (task.stretch?.end === Number.POSITIVE_INFINITY)
        reading.report({
          source: mailbox.path,
          kind: 'mbox',
          declared: null,
          read: mailbox.read,
          shortfalls: joinedShortfalls(mailbox.shortfalls),
        });
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The record with its place in the whole file. */
function moved(record: TriageRecord, before: number): TriageRecord {
  return { ...record, item: record.item + before, within: record.within === null ? null : record.within + before };
}
