import type { Source } from '../../detection/index.ts';
import type { JudgedMessage } from '../../triage/read-context.ts';
import { fixKeyOf, isShown, partyOf, repairOf } from '../../triage/record/strongest-cause.ts';
import type { Fix } from '../../triage/tally/picture.ts';
import type { TriageRecord } from '../../triage/record/record.ts';
import type { Period } from '../period.ts';
import { isWithin } from '../period.ts';

/** Different things to fix of which a header text is kept, and the longest text that is, in characters. */
const mostExamples = 200;
const longestText = 64 * 1024;

const allDays: Period = { since: null, until: null };

/** A header text, and what detection was told of it. */
export interface Example {
  readonly headerText: string;
  readonly source: Source;
}

/**
 * An example, the key that it is kept under, whether the reader's own side saw the pool in it, and its time, empty where it has
 * none; it begins with the day in UTC.
 */
export interface Kept {
  readonly key: string;
  readonly isShown: boolean;
  readonly time: string;
  readonly example: Example;
}

/**
 * Keeps the header text of one message for each thing to fix, so that its ready text can be written in the end: the earliest of
 * the newest day, since whoever is asked can trace a message for so long only. One in which the reader's own side saw the pool
 * goes before all others: a stranger may have chosen the words and the day of those. By days, because a mailbox in order would
 * replace it with each message. In whatever order files are named, it is the same.
 */
export interface Examples {
  /** the days that they are of */
  readonly period: Period;
  /** answers what was kept, null where it was not */
  readonly offer: (record: TriageRecord, message: JudgedMessage) => Kept | null;
  /** answers whether it was kept */
  readonly put: (kept: Kept) => boolean;
  readonly exampleFor: (fix: Pick<Fix, 'remedy' | 'party'>) => Example | null;
}

/** No examples yet. */
export function createExamples(period: Period = allDays): Examples {
  const examples = new Map<string, Kept>();
  const put = (kept: Kept): boolean => {
    const before = examples.get(kept.key);
    // half of the room is for what no stranger can make up
    const most = kept.isShown ? mostExamples : mostExamples / 2;
    const isWanted = before === undefined ? examples.size < most : isBefore(kept, before);
    if (isWanted) examples.set(kept.key, kept);
    return isWanted;
  };
  return {
    period,
    put,
    offer: (record, { headerText, detection }) => {
      const key = keyOf(record);
      if (key === null || headerText.length > longestText || !isWithin(record.time, period)) return null;
      const kept = {
        key,
        isShown: isShown(record),
        time: record.time ?? '',
        example: { headerText, source: detection.trace.source },
      };
      return put(kept) ? kept : null;
    },
    exampleFor: ({ remedy, party }) => examples.get(fixKeyOf(remedy, party))?.example ?? null,
  };
}

/** The shown one first, then the newest day, within a day the earliest, of the same time whatever is the same in any order. */
function isBefore(one: Kept, other: Kept): boolean {
  if (one.isShown !== other.isShown) return one.isShown;
  const [day, otherDay] = [one.time.slice(0, 10), other.time.slice(0, 10)];
  if (day !== otherDay) return day > otherDay;
  if (one.time !== other.time) return one.time < other.time;
  return one.example.headerText < other.example.headerText;
}

/** The key of what a record counts for; null for what is no example of anything to fix. */
function keyOf(record: TriageRecord): string | null {
  if (record.outcome !== 'relay-pool' || record.threat !== null || record.carries > 0) return null;
  const repair = repairOf(record);
  return repair === null ? null : fixKeyOf(repair.remedy, partyOf(record, repair.audience));
}
