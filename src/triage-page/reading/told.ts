import type { JudgedMessage } from '../../triage/read-context.ts';
import type { Picture } from '../../triage/tally/picture.ts';
import type { Example } from '../../triage-view/fixes/examples.ts';
import type { MessageRow } from '../../triage-view/messages/message-row.ts';
import type { GivenFile } from './given-file.ts';

/** What the page asks of its worker. */
export type Asked =
  | { readonly kind: 'read'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'stop' }
  | { readonly kind: 'open'; readonly place: number };

/** What the worker tells. */
export type Told =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'picture'; readonly told: PictureTold }
  /** more of the list, and the places of rows that are no longer in it */
  | { readonly kind: 'rows'; readonly rows: readonly MessageRow[]; readonly gone: readonly number[] }
  | { readonly kind: 'end'; readonly left: number; readonly isStopped: boolean }
  | { readonly kind: 'message'; readonly place: number; readonly message: JudgedMessage | null };

/** Bytes that were read of all that there are, and messages that were found. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  readonly messages: number;
}

/** The picture, masked, and a header text for each thing to fix, where one was kept. */
export interface PictureTold {
  readonly picture: Picture;
  readonly examples: readonly (Example | null)[];
}
