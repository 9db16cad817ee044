import type { ByteSource } from './bytes/byte-source.ts';
import type { ContainerReport } from './container-report.ts';
import type { FindBytes } from './bytes/find-bytes.ts';
import { findBytes } from './bytes/find-bytes.ts';
import type { Span } from './containers/mbox/spans.ts';
import { unpackedAlways, unpackedTimes } from './limits.ts';
import { openSource } from './open-source.ts';
import type { JudgedMessage, OutlookDataReader, ReadContext } from './read-context.ts';
import type { TriageRecord } from './record/record.ts';

/** What a caller may want beside the records, and may give to the reading. */
export interface TriageOptions {
  /** takes what each container declared, what was read of it and what was not */
  readonly onContainer?: (container: ContainerReport) => void;
  /** takes the header text and the detection behind a record, as it is made */
  readonly onMessage?: (record: TriageRecord, message: JudgedMessage) => void;
  /** reads Outlook data files, where the program can */
  readonly outlookData?: OutlookDataReader;
  /** a search of the platform's own, which may be several times as quick as one in JavaScript */
  readonly find?: FindBytes;
  /** whether the inputs were named one by one, so that none is passed over as no mail; true unless stated */
  readonly named?: boolean;
  /**
   * Reads of a mailbox file the messages alone that begin in a span, so that several can share it; `stream` of the source has
   * to begin one byte before.
   */
  readonly span?: Span | null;
  /**
   * Whether to read no further. What was gathered is given all the same: leaving the loop would lose the rows of the export at
   * hand.
   */
  readonly isStopped?: () => boolean;
}

/**
 * Reads inputs of any kind (messages, mailboxes, archives, exports), told by their content, and gives one record a message, in
 * the order of the input; docs/json.md describes every key. What cannot be read is told to `onContainer` and stops nothing. It
 * rejects where `sources` does. Leaving the loop early ends the reading.
 */
export async function* triage(
  sources: Iterable<ByteSource> | AsyncIterable<ByteSource>,
  options: TriageOptions = {},
): AsyncGenerator<TriageRecord, void, undefined> {
  for await (const batch of triageBatches(sources, options)) yield* batch;
}

/** As `triage`, with the records in pieces as they are read, which is cheaper where there are many. A piece may be empty. */
export async function* triageBatches(
  sources: Iterable<ByteSource> | AsyncIterable<ByteSource>,
  options: TriageOptions = {},
): AsyncGenerator<readonly TriageRecord[], void, undefined> {
  for await (const source of sources) {
    if (options.isStopped?.() === true) return;
    yield* openSource(source, contextOf(source, options));
  }
}

/** What the readers of one input are given; each input has its own measure of what it may unpack to. */
function contextOf(source: Pick<ByteSource, 'size'>, options: TriageOptions): ReadContext {
  const most = unpackedAlways + unpackedTimes * (source.size ?? 0);
  let total = 0;
  return {
    report: options.onContainer ?? nothing,
    onMessage: options.onMessage ?? nothing,
    depth: 0,
    isNamed: options.named ?? true,
    isCarried: false,
    span: options.span ?? null,
    open: openSource,
    find: options.find ?? findBytes,
    outlookData: options.outlookData ?? null,
    isStopped: options.isStopped ?? never,
    unpacked: (bytes) => {
      total += bytes;
      return total <= most;
    },
  };
}

function never(): boolean {
  return false;
}

function nothing(): void {
  // nobody asked
}
