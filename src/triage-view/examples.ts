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

/** An example and the key that it is kept under. */
export interface Kept {
  readonly key: string;
  readonly example: Example;
}

/** Keeps the header text of the first message for each thing to fix, so that its ready text can be written in the end. */
export interface Examples {
  /** answers what was kept, null where it was not */
  readonly offer: (record: TriageRecord, message: JudgedMessage) => Kept | null;
  readonly put: (kept: Kept) => void;
  readonly exampleFor: (fix: Pick<Fix, 'remedy' | 'party'>) => Example | null;
}

/** No examples yet. */
export function createExamples(): Examples {
  const examples = new Map<string, Example>();
  const put = ({ key, example }: Kept): void => {
    if (!examples.has(key) && examples.size < mostExamples) examples.set(key, example);
  };
  return {
    put,
    offer: (record, { headerText, detection }) => {
      const key = keyOf(record);
      if (key === null || examples.has(key) || examples.size >= mostExamples || headerText.length > longestText) return null;
      const kept = { key, example: { headerText, source: detection.trace.source } };
      put(kept);
      return kept;
    },
    exampleFor: ({ remedy, party }) => examples.get(fixKeyOf(remedy, party)) ?? null,
  };
}

/** The key of what a record counts for; null for what is no example of anything to fix. */
function keyOf(record: TriageRecord): string | null {
  if (record.outcome !== 'relay-pool' || record.threat !== null || record.carries > 0) return null;
  const repair = repairOf(record);
  return repair === null ? null : fixKeyOf(repair.remedy, partyOf(record, repair.audience));
}
