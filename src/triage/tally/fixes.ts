import type { Cause } from '../../detection/index.ts';
import type { TriageRecord } from '../record/record.ts';
import { commonest, fixKeyOf, isShown, partyOf, repairOf } from '../record/strongest-cause.ts';
import { largest } from './largest.ts';
import type { Fix } from './picture.ts';
import { mostFixes, mostRepairs } from './picture.ts';

/** What there is to fix, and for whom. */
export interface Fixes {
  /** `by` is negative where a record is taken back */
  readonly add: (record: TriageRecord, cause: Cause, by: 1 | -1) => void;
  /** the first ones */
  readonly first: () => Fix[];
}

/**
 * A fix, and how many of its messages have which cause: several causes may be repaired in one way. `shown`: in how many of them
 * the reader's own side saw the pool.
 */
type FixSoFar = Omit<Fix, 'cause'> & { readonly causes: Map<Cause, number>; readonly shown: number };

/** Nothing to fix yet. */
export function createFixes(): Fixes {
  const fixes = new Map<string, FixSoFar>();
  return {
    add: (record, cause, by) => {
      const repair = repairOf(record);
      if (repair === null) return;
      const party = partyOf(record, repair.audience);
      const key = fixKeyOf(repair.remedy, party);
      const isClaimed = repair.audience === 'forwarder' && record.tenant.claimed === true;
      const shown = isShown(record);
      const before = fixes.get(key);
      // half of the room is for what no stranger can make up
      if (before === undefined && fixes.size >= (shown ? mostRepairs : mostRepairs / 2)) return;
      const causes = before?.causes ?? new Map<Cause, number>();
      causes.set(cause, (causes.get(cause) ?? 0) + by);
      fixes.set(key, {
        remedy: repair.remedy,
        audience: repair.audience,
        party,
        causes,
        count: (before?.count ?? 0) + by,
        inJunk: (before?.inJunk ?? 0) + (record.placed === 'junk' ? by : 0),
        claimed: (before?.claimed ?? 0) + (isClaimed ? by : 0),
        shown: (before?.shown ?? 0) + (shown ? by : 0),
        example: before?.example ?? { source: record.source, item: record.item },
      });
    },
    first: () =>
      largest([...fixes.values()])
        .slice(0, mostFixes)
        .map(({ remedy, audience, party, causes, count, inJunk, claimed, example }) => ({
          remedy,
          audience,
          party,
          cause: commonest(causes),
          count,
          inJunk,
          claimed,
          example,
        })),
  };
}
