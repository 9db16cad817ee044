import type { Outcome } from '../../detection/verdict/verdict.ts';

/** Words for several messages at once, in the edition for help desks; plain text. */
export interface SelectionWords {
  /** `{count}`: how many are selected, two or more */
  readonly several: string;
  /** `{limit}`: how many Outlook lets an add-in see */
  readonly limit: string;
  /** `{count}` drafts and appointments among what is selected */
  readonly leftOut: string;
  /** only drafts and appointments are selected */
  readonly noneReceived: string;
  /** names of the outcomes in a line of counts */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** name of what the recipient’s own filter calls dangerous, whatever the outcome; it comes first in that line */
  readonly dangerous: string;
  /** names of what has no outcome, in the same line and in a row */
  readonly unchecked: string;
  readonly failed: string;
  /** `{count}` messages with the answer `{name}`, `{likely}` of them without certainty */
  readonly counted: string;
  /** `{done}` of `{count}` */
  readonly progress: string;
  readonly stopped: string;
  readonly stop: string;
  readonly resume: string;
  readonly copyAll: string;
  /** says that addresses are masked in this copy */
  readonly copied: string;
  /** heading of the copy; `{count}`: messages in it */
  readonly listTitle: string;
  /** stands for the answer of a message that was not reached */
  readonly uncheckedAnswer: string;
  /** one sentence: this Outlook cannot do it */
  readonly apiMissing: string;
  /** one sentence: `{code}` is Outlook's error code, where it gave one */
  readonly notListed: string;
}
