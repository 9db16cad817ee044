import type { ContainerReport } from '../../container-report.ts';
import { joinedShortfalls, reportOf } from '../../container-report.ts';
import type { TriageRecord } from '../../record/record.ts';

/** A span of a mailbox file: the messages that begin in it are read, and no others. `end` is infinite for the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** All of a file. */
export const whole: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** Bytes of a span: so much is one worker's at a time, and is read again at most when one of its messages is opened. */
const spanSize = 32 * 1024 * 1024;

/** The spans of a large mailbox file; null for what is read as a whole. Only of a large file `isMbox` is asked. */
export async function spansOf(size: number, isMbox: () => Promise<boolean>): Promise<readonly Span[] | null> {
  if (size <= 2 * spanSize || !(await isMbox())) return null;
  return Array.from({ length: Math.ceil(size / spanSize) }, (_, at) => {
    const end = (at + 1) * spanSize;
    return { start: at * spanSize, end: end >= size ? Number.POSITIVE_INFINITY : end };
  });
}

/** Where the bytes for a span, or for a whole file, begin: the one before tells whether a line begins with the span. */
export function bytesFrom(span: Span | null): number {
  return Math.max(0, (span?.start ?? 0) - 1);
}

/** A record of a span with its place in the whole file, in which `before` records stand ahead of the span. */
export function placedInFile(record: TriageRecord, before: number): TriageRecord {
  return { ...record, item: record.item + before, within: record.within === null ? null : record.within + before };
}

/** What was told of the spans of one mailbox file, as of one container. */
export function joinedReports(source: string, parts: readonly ContainerReport[]): ContainerReport {
  const read = parts.reduce((sum, part) => sum + part.read, 0);
  return reportOf(source, 'mbox', read, joinedShortfalls(parts.flatMap(({ shortfalls }) => shortfalls)));
}
