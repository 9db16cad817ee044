import type { RepairId } from './repairs/repair.ts';

/** Where header text comes from: pasted text, a message file, a message attached to it, or what a non-delivery report gives back. */
export type Origin = 'paste' | 'message' | 'attached-original' | 'non-delivery-report';

/**
 * What was noticed and left as it is: only some lines are quoted; more header lines stand below an empty line; the fields of several
 * messages follow each other; a table of a header analyser instead of header lines; only the start was looked at.
 */
export type DoubtId = 'partly-quoted' | 'more-below' | 'several-messages' | 'analyser-table' | 'cut-short';

/**
 * One message in what was pasted or opened. `asWritten` is the header text before any repair. `remoteReply`: what the server that
 * refused the message answered, as the report quotes it; null outside of reports. Both are text of strangers.
 */
export interface IntakeMessage {
  readonly origin: Origin;
  readonly headerText: string;
  readonly asWritten: string;
  readonly repairs: readonly RepairId[];
  readonly doubts: readonly DoubtId[];
  readonly remoteReply: string | null;
}
