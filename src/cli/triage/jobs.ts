import { joinedReports, placedInFile } from '../../triage/containers/mbox/spans.ts';
import type { ContainerReport, TriageRecord } from '../../triage/index.ts';
import type { FileReading } from './file-reading.ts';
import { startWorkers } from './task-workers.ts';
import type { Task } from './tasks.ts';

/**
 * Reads the tasks in several workers, and gives the records in the order of the tasks all the same. A worker that fails takes
 * its task with it, which is told; the others go on. Where the reading is stopped, what was read by then is given,
 * but for the spans of a mailbox file behind one that was not read to its end.
 */
export async function* readInWorkers(
  tasks: readonly Task[],
  workerFile: string,
  reading: FileReading,
): AsyncGenerator<readonly TriageRecord[], void, undefined> {
  const workers = startWorkers(tasks, workerFile, reading);
  /** of the mailbox file at hand: its records so far, what was told of its spans, whether one was not read to its end */
  let items = 0;
  let parts: ContainerReport[] = [];
  let isCut = false;
  try {
    for (const [at, task] of tasks.entries()) {
      workers.reach(at);
      const { files, span } = task;
      if (span?.start === 0) [items, parts, isCut] = [0, [], false];
      const before = items;
      for (let reply = await workers.replyTo(at); reply !== null; reply = await workers.replyTo(at)) {
        // how many messages lie in front of them in their file is not known
        if (isCut && span !== null) continue;
        if (reply.kind === 'records') {
          const records = span === null ? reply.records : reply.records.map((record) => placedInFile(record, before));
          if (span !== null) items = Math.max(items, records.at(-1)?.item ?? 0);
          yield records;
        } else if (reply.kind === 'bytes') reading.onBytes(reply.count);
        else if (reply.kind === 'example') reading.examples?.put(reply.kept);
        else if (reply.kind === 'container' && span === null) reading.report(reply.container);
        else if (reply.kind === 'container') parts.push(reply.container);
        else isCut = span !== null && reply.isCut;
      }
      // a file that nobody began before the reading was stopped is not told
      if (span?.end === Number.POSITIVE_INFINITY && parts.length > 0) reading.report(joinedReports(files[0]?.path ?? '', parts));
    }
  } finally {
    await workers.end();
  }
}
