import type { Detection } from '../detection/index.ts';
import type { ByteSource } from './bytes/byte-source.ts';
import type { ContainerReport } from './container-report.ts';
import type { FindBytes } from './bytes/find-bytes.ts';
import type { Span } from './containers/mbox/spans.ts';
import type { TriageRecord } from './record/record.ts';

/** What a reader is given beside the bytes. */
export interface ReadContext {
  /** takes what a container declared and what was read of it, as soon as it was read */
  readonly report: (container: ContainerReport) => void;
  /** takes the text behind a record that was made of one */
  readonly onMessage: (record: TriageRecord, message: JudgedMessage) => void;
  /** containers around this one */
  readonly depth: number;
  /** takes bytes that were unpacked; false as soon as they are more than the input may unpack to */
  readonly unpacked: (bytes: number) => boolean;
  /** whether the input was named by the person and not found in a folder or an archive: then it is never passed over */
  readonly isNamed: boolean;
  /** whether the input came attached to a message: whoever sent that chose its bytes, so that nothing in it is certain */
  readonly isCarried: boolean;
  /** of a mailbox file, the span to read; null for all of it */
  readonly span: Span | null;
  /** reads an input of any kind, so that messages can hold files */
  readonly open: OpenSource;
  /** searches all of a mailbox file for what stands between messages */
  readonly find: FindBytes;
  /**
   * Whether the reading is to end. An export gives its records when its rows are gathered: its reader asks for no more of them,
   * leaves what it holds of the next one, and hands on the whole ones.
   */
  readonly isStopped: () => boolean;
  /** what reads Outlook data files, where there is something that can */
  readonly outlookData: OutlookDataReader | null;
}

/** The text that was judged, and what came of it. */
export interface JudgedMessage {
  readonly detection: Detection;
  readonly headerText: string;
}

/** Records in the order of the input, a piece at a time. */
export type RecordBatches = AsyncGenerator<readonly TriageRecord[], void, undefined>;

/**
 * Reads an Outlook data file (.pst, .ost) item by item; the last piece says what was declared and why items are missing. Given
 * by the program around this module, since the library for it needs Node.
 */
export type OutlookDataReader = (source: ByteSource) => AsyncIterable<OutlookDataPiece>;

/** An item of an Outlook data file, or what is known of the file at its end. */
export type OutlookDataPiece =
  | { readonly kind: 'item'; readonly folder: string; readonly headerText: string | null }
  | { readonly kind: 'end'; readonly declared: number | null; readonly failed: number; readonly failure: string | null };

/** What reads an input of any kind: given, so that containers can hold containers. */
export type OpenSource = (source: ByteSource, context: ReadContext) => RecordBatches;
