import type { ClaimedCount, Count } from './picture.ts';
import { mostCounts } from './picture.ts';

/** Counts by a key that strangers chose; a `Map`, so that no key is special. */
export interface Counter<Key extends string> {
  /** `by` is negative where a record is taken back */
  readonly add: (key: Key | null, by: number, isJunk: boolean, isClaimed?: boolean) => void;
  /** the largest first; of equal ones, in the order of their keys */
  readonly counts: () => Count<Key>[];
  /** the same, with how many messages only claim the key; the one first that most others name */
  readonly claimedCounts: () => ClaimedCount<Key>[];
}

/** Different keys that are told apart; beyond them, new ones count as not known. */
const mostKeys = 100_000;

interface Entry {
  count: number;
  inJunk: number;
  claimed: number;
}

/** Makes an empty counter. */
export function counter<Key extends string>(): Counter<Key> {
  const found = new Map<Key | null, Entry>();
  const opened = (key: Key | null): Entry => {
    const entry = found.get(key) ?? { count: 0, inJunk: 0, claimed: 0 };
    found.set(key, entry);
    return entry;
  };
  return {
    add: (given, by, isJunk, isClaimed = false) => {
      const entry = found.get(given) ?? opened(found.size < mostKeys ? given : null);
      entry.count += by;
      if (isJunk) entry.inJunk += by;
      if (isClaimed) entry.claimed += by;
    },
    counts: () => claimedCounts().map(({ key, count, inJunk }) => ({ key, count, inJunk })),
    claimedCounts,
  };

  function claimedCounts(): ClaimedCount<Key>[] {
    const all = [...found].filter(([, { count }]) => count > 0).map(([key, entry]) => ({ key, ...entry }));
    all.sort(
      (one, other) =>
        other.count - other.claimed - (one.count - one.claimed) || other.count - one.count || compare(one.key, other.key),
    );
    return all.slice(0, mostCounts);
  }
}

/** By code unit, the same everywhere; what is not known goes last. */
function compare(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}
