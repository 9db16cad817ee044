import type { Span } from '../../triage/containers/mbox/spans.ts';
import { spansOf } from '../../triage/containers/mbox/spans.ts';
import type { ContainerReport, TriageRecord } from '../../triage/index.ts';
import type { Kept } from '../../triage-view/fixes/examples.ts';
import type { FoundFile } from './walk.ts';

/** What a worker reads at a time: some files, or a span of one large mailbox file. */
export interface Task {
  readonly files: readonly FoundFile[];
  readonly span: Span | null;
}

/** What a worker says, in the order in which it reads. */
export type WorkerReply =
  | { readonly kind: 'records'; readonly records: readonly TriageRecord[] }
  | { readonly kind: 'container'; readonly container: ContainerReport }
  | { readonly kind: 'bytes'; readonly count: number }
  /** the header text of a message for a thing to fix */
  | { readonly kind: 'example'; readonly kept: Kept }
  /** `isCut`: the reading was stopped, perhaps before the task was at its end */
  | { readonly kind: 'done'; readonly isCut: boolean };

/** Files that are one task, and their bytes together. */
const filesTogether = 64;
const bytesTogether = 16 * 1024 * 1024;

/** Cuts the work so that several can share it. `isMbox` tells of a file whether it can be read in several places at once. */
export async function tasksOf(files: readonly FoundFile[], isMbox: (file: FoundFile) => Promise<boolean>): Promise<Task[]> {
  const tasks: Task[] = [];
  let together: FoundFile[] = [];
  let bytes = 0;
  const close = (): void => {
    if (together.length > 0) tasks.push({ files: together, span: null });
    together = [];
    bytes = 0;
  };
  for (const file of files) {
    const size = file.size ?? 0;
    const spans = await spansOf(size, () => isMbox(file));
    if (spans !== null) {
      close();
      for (const span of spans) tasks.push({ files: [file], span });
      continue;
    }
    together.push(file);
    bytes += size;
    if (together.length >= filesTogether || bytes >= bytesTogether) close();
  }
  close();
  return tasks;
}
