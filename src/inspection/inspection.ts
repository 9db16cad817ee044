import type { Detection, HandoverPool, Source } from '../detection/index.ts';
import type { Refusal } from './files/refusal.ts';
import type { RepairId } from './repairs/repair.ts';
import type { DeliveryStatus } from './reports/delivery-status.ts';
import type { RefusalId } from './reports/refusals.ts';

/**
 * What came of one message, wherever it came from: a detection, or the reason why there is none. Plain data that survives JSON;
 * pane, ribbon, page and command draw nothing else. A thin state never looks like an all-clear.
 */
export type Inspection = Inspected | Refused | Unanswered | { readonly state: 'not-connected' };

/** A detection, the text that it was made from, and how that text was come by. */
export interface Inspected {
  readonly state: 'verdict' | ThinState;
  /** the file that the message was found in; null for text, Outlook and standard input */
  readonly fileName: string | null;
  readonly read: ReadAs;
  /** what was put right in the text that was judged */
  readonly repairs: readonly RepairId[];
  readonly doubts: readonly TextDoubt[];
  /** what a server answered that refused the message; null unless a report tells of one */
  readonly reply: RemoteReply | null;
  readonly headerText: string;
  readonly detection: Detection;
}

/** A file without any header text that could be read. */
export interface Refused {
  readonly state: 'refused';
  readonly refusal: Refusal;
  readonly fileName: string | null;
}

/** Why Outlook gave no header text; `code` is its own error code. */
export type Unanswered =
  { readonly state: Exclude<SilentState, 'failed' | 'not-connected'> } | { readonly state: 'failed'; readonly code: string };

/** A state in which there is nothing to judge. */
export type SilentState = 'no-item' | 'appointment' | 'draft' | 'api-missing' | 'failed' | 'timed-out' | 'not-connected';

/** A state in which there was text, but not enough of it for any verdict. */
export type ThinState = 'empty' | 'subject-only' | 'no-received';

/**
 * What a text was taken for. `source` is what detection was told of it; `ordinal` is its place, from 1, among `count` messages of
 * one input; `within` the place of the message that it is attached to, absent where there is none.
 */
export interface ReadAs {
  readonly origin: Origin;
  readonly source: Source;
  readonly ordinal: number;
  readonly count: number;
  readonly within?: number;
}

/**
 * Where header text comes from: pasted text, a message file or standard input, Outlook's answer, a message attached to another,
 * or what a non-delivery report gives back.
 */
export type Origin = 'paste' | 'message' | 'outlook' | 'attached-original' | 'returned-message';

/**
 * What was noticed and left as it is: only some lines are quoted; more header lines stand below an empty line; the fields of
 * several messages follow each other; a mailbox file of which the first message was read; instead of header lines a table of a
 * header analyser, or an export of a message trace and the like; no route, but a server or address of the relay pool; only the
 * start was looked at; a repair was taken back because the text was clear without it; more is attached than was looked at; the
 * message has more parts than were looked at, or in more containers; a winmail.dat, which is not opened, is attached.
 */
export type TextDoubt =
  | 'partly-quoted'
  | 'more-below'
  | 'several-messages'
  | 'first-of-several'
  | 'analyser-table'
  | 'export'
  | 'relay-server-named'
  | 'cut-short'
  | 'repair-withheld'
  | 'more-attached'
  | 'more-parts'
  | 'winmail-dat';

/**
 * What a server answered that refused a message, as the report quotes it, with the fields of its delivery status: a stranger's
 * text.
 */
export interface RemoteReply extends DeliveryStatus {
  /** the answer; null where none is quoted */
  readonly text: string | null;
  readonly finding: ReplyFinding;
  /** whether, as the report has it, Microsoft 365 refused the message itself, so that no other server took it over */
  readonly refusedInside: boolean;
  /** whether, as the report has it, a server refused it for good, and no later attempt follows */
  readonly refusedForGood: boolean;
}

/**
 * What a refusal says. Where it names an address of one of Microsoft 365's servers as the one that connected: that address, the
 * pool whose block it lies in, and who refused beside it. Where it names such a server by its name alone: that name and the pool
 * that its token stands for; the answering server may have taken it from the greeting. Else only who refused, and over what.
 */
export type ReplyFinding =
  | {
      readonly kind: 'relay-address' | 'pool-address';
      readonly address: string;
      readonly pool: HandoverPool;
      readonly isRelay: boolean;
      readonly refusal: RefusalId;
    }
  | {
      readonly kind: 'relay-name' | 'pool-name';
      readonly server: string;
      readonly pool: HandoverPool;
      readonly isRelay: boolean;
      readonly refusal: RefusalId;
    }
  | { readonly kind: RefusalId };
