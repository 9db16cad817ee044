import type { ContradictionCode } from '../../detection/verdict/contradictions.ts';
import type { CodeId } from '../../microsoft365/codes.ts';
import type { JunkPlacement, JunkReason } from '../../detection/verdict/junk/junk-reason.ts';

/** Words on what the recipient's filter said, where the mailbox put the message, and why. */
export interface JunkWords {
  readonly heading: string;
  /** that the place comes from an undocumented field and may no longer be true */
  readonly remark: string;
  /** not in Junk Email, or not to be told */
  readonly placed: Readonly<Record<Exclude<JunkPlacement, 'junk'>, string>>;
  /** in Junk Email: why, one sentence; only `failed-authentication` may name the relay pool as the reason */
  readonly reasons: Readonly<Record<JunkReason, string>>;
  /** fields that disagree, one sentence each */
  readonly contradictions: Readonly<Record<ContradictionCode, string>>;
}

/** Words on the codes of Microsoft's filters. */
export interface CodeWords {
  readonly heading: string;
  /** one sentence above them: that a code says nothing of who wrote it */
  readonly note: string;
  /** stands for the meaning where it is not known */
  readonly unknown: string;
  /** behind a meaning that no page of Microsoft gives */
  readonly undocumented: string;
  /** what each stands for, a short phrase without a full stop */
  readonly meanings: Readonly<Record<CodeId, string>>;
}
