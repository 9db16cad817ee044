import type { Source } from '../detection/index.ts';
import type { JudgedMessage } from '../triage/read-context.ts';
import { fixKeyOf, partyOf, repairOf } from '../triage/strongest-cause.ts';
import type { Fix } from '../triage/tally/picture.ts';
import type { TriageRecord } from '../triage/record.ts';

/** Different things to fix of which a header text is kept, and the longest text that is, in characters. */
const mostExamples = 200;
const longestText = 64 * 1024;

/** A header text, and what detection was told of it. */
export interface Example {
  readonly headerText: string;
  readonly source: Source;
}

/** An example, the key that it is kept under, and its day in UTC, empty where it has no time. */
export interface Kept {
  readonly key: string;
  readonly day: string;
  readonly example: Example;
}

/**
 * Keeps the header text of one message for each thing to fix, so that its ready text can be written in the end: the first of the
 * newest day, since whoever is asked can trace a message for so long only. By days, because a mailbox in order would replace it
 * with each message.
 */
export interface Examples {
  /** answers what was kept, null where it was not */
  readonly offer: (record: TriageRecord, message: JudgedMessage) => Kept | null;
  readonly put: (kept: Kept) => void;
  readonly exampleFor: (fix: Pick<Fix, 'remedy' | 'party'>) => Example | null;
}

/** No examples yet. */
export function createExamples(): Examples {
  const examples = new Map<string, Kept>();
  const isWanted = (key: string, day: string): boolean => {
    const before = examples.get(key);
    return before === undefined ? examples.size < mostExamples : day > before.day;
  };
  const put = (kept: Kept): void => {
    if (isWanted(kept.key, kept.day)) examples.set(kept.key, kept);
  };
  return {
    put,
    offer: (record, { headerText, detection }) => {
      const key = keyOf(record);
      const day = record.time?.slice(0, 10) ?? '';
      if (key === null || headerText.length > longestText || !isWanted(key, day)) return null;
      const kept = { key, day, example: { headerText, source: detection.trace.source } };
      put(kept);
      return kept;
    },
    exampleFor: ({ remedy, party }) => examples.get(fixKeyOf(remedy, party))?.example ?? null,
  };
}

/** The key of what a record counts for; null for what is no example of anything to fix. */
function keyOf(record: TriageRecord): string | null {
  if (record.outcome !== 'relay-pool' || record.threat !== null || record.carries > 0) return null;
  const repair = repairOf(record);
  return repair === null ? null : fixKeyOf(repair.remedy, partyOf(record, repair.audience));
}
