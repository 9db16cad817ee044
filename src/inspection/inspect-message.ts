import { detect } from '../detection/index.ts';
import type { Detection, Source } from '../detection/index.ts';
import type { FoundMessage } from './text/found-message.ts';
import type { Inspected, ReadAs, ThinState } from './inspection.ts';
import type { RepairId } from './repairs/repair.ts';

/** Where a message stands in what was given. */
export interface Place extends Pick<ReadAs, 'ordinal' | 'count' | 'within'> {
  readonly fileName: string | null;
}

/** The place of a message that was given alone and in no file. */
export const alone: Place = { fileName: null, ordinal: 1, count: 1 };

/**
 * Judges a message that was found. A repair never overturns a verdict that is certain without it: then the text is judged as it
 * was written, and the repairs are taken back. It may lower one. A single field above a blank line is no header section of a
 * message but the first of a text with blank lines between the fields: then the repaired one is judged, as a guess.
 */
export function inspectMessage(found: FoundMessage, { fileName, ordinal, count, within }: Place): Inspected {
  const { origin, headerText, asWritten, repairs, doubts, reply } = found;
  const source = sourceOf(found);
  const kind = { source, refusedInside: reply?.refusedInside === true };
  const repaired = detect(headerText, kind);
  // read line by line, a line that was wrapped may show the wrong field first
  const plain = source === 'guessed' || asWritten === headerText ? null : detect(asWritten);
  const outcome = plain?.verdict.outcome;
  const isOverturned = plain?.verdict.certainty === 'certain' && outcome !== repaired.verdict.outcome;
  // a way through Microsoft 365 that the repair shows may be true: nobody can be certain then of one around it
  const isOpen = source === 'delivered' && outcome === 'not-from-microsoft365' && repaired.trace.handover !== null;
  const isPiece = isOpen && plain?.fields.length === 1;
  const isWithheld = isOverturned && !isPiece;
  const judged = isWithheld ? asWritten : headerText;
  const detection = isOverturned ? detect(judged, isOpen ? { ...kind, source: 'guessed' } : kind) : repaired;
  return {
    state: stateOf(detection),
    fileName,
    read: { origin, source, ordinal, count, ...(within === undefined ? {} : { within }) },
    // another encoding is no damage, and what was read of it stays converted
    repairs: isWithheld ? repairs.filter((repair) => repair === 'utf-16') : repairs,
    doubts: isWithheld ? ['repair-withheld', ...doubts] : doubts,
    reply,
    headerText: judged,
    detection,
  };
}

/** Repairs behind which nobody can tell where each field began, or who wrote the one on top. */
const guesses: readonly RepairId[] = ['one-line', 'text-above', 'unwrapped', 'soft-breaks', 'log-times'];

/** What detection is told of a text: of lines that nobody's own mail system vouches for, nothing is certain. */
function sourceOf({ origin, repairs, mayBeQuoted }: FoundMessage): Source {
  if (origin === 'returned-message') return 'returned';
  if (origin === 'attached-original') return 'attached';
  return mayBeQuoted === true || guesses.some((repair) => repairs.includes(repair)) ? 'guessed' : 'delivered';
}

/** Whether there was enough text for a verdict. */
export function stateOf({ verdict }: Detection): 'verdict' | ThinState {
  if (verdict.missing === 'empty' || verdict.missing === 'no-received') return verdict.missing;
  return verdict.missing === 'not-headers' ? 'subject-only' : 'verdict';
}
