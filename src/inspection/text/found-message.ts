import type { Origin, RemoteReply, TextDoubt } from '../inspection.ts';
import type { RepairId } from '../repairs/repair.ts';

/**
 * One message in what was given, before it is judged. `asWritten` is the header text before any repair; `depth` how many messages
 * it is attached within, none where it is absent; `mayBeQuoted`: whether the newest `Received` may be a text that a field on top
 * or a mail program quoted.
 */
export interface FoundMessage {
  readonly origin: Origin;
  readonly headerText: string;
  readonly asWritten: string;
  readonly repairs: readonly RepairId[];
  readonly doubts: readonly TextDoubt[];
  readonly reply: RemoteReply | null;
  readonly depth?: number;
  readonly mayBeQuoted?: boolean;
}
