import { joinedShortfalls } from '../../triage/container-report.ts';
import type { ContainerReport, TriageRecord } from '../../triage/index.ts';
import type { FileReading } from './file-reading.ts';
import { startWorkers } from './task-workers.ts';
import type { Task } from './tasks.ts';

/**
 * Reads the tasks in several workers, and gives the records in the order of the tasks all the same. A worker that fails takes
 * its task with it, which is told; the others go on.
 */
export async function* readInWorkers(
  tasks: readonly Task[],
  workerFile: string,
  reading: FileReading,
): AsyncGenerator<readonly TriageRecord[], void, undefined> {
  const workers = startWorkers(tasks, workerFile, reading);
  const mailbox = { path: '', items: 0, read: 0, shortfalls: new Array<ContainerReport['shortfalls'][number]>() };
  try {
    for (const [at, task] of tasks.entries()) {
      workers.reach(at);
      const [file] = task.files;
      if (task.span?.start === 0) Object.assign(mailbox, { path: file?.path ?? '', items: 0, read: 0, shortfalls: [] });
      const before = task.span === null ? 0 : mailbox.items;
      for (let reply = await workers.replyTo(at); reply !== null; reply = await workers.replyTo(at)) {
        if (reply.kind === 'records') {
          const records = task.span === null ? reply.records : reply.records.map((record) => moved(record, before));
          if (task.span !== null) mailbox.items = Math.max(mailbox.items, records.at(-1)?.item ?? 0);
          yield records;
          if (reading.isStopped()) return;
        } else if (reply.kind === 'bytes') reading.onBytes(reply.count);
        else if (reply.kind === 'example') reading.examples?.put(reply.kept);
        else if (reply.kind === 'container' && task.span === null) reading.report(reply.container);
        else if (reply.kind === 'container') {
          mailbox.read += reply.container.read;
          mailbox.shortfalls.push(...reply.container.shortfalls);
        }
      }
      if (task.span?.end === Number.POSITIVE_INFINITY)
        reading.report({
          source: mailbox.path,
          kind: 'mbox',
          declared: null,
          read: mailbox.read,
          shortfalls: joinedShortfalls(mailbox.shortfalls),
        });
    }
  } finally {
    await workers.end();
  }
}

/** The record with its place in the whole file. */
function moved(record: TriageRecord, before: number): TriageRecord {
  return { ...record, item: record.item + before, within: record.within === null ? null : record.within + before };
}
