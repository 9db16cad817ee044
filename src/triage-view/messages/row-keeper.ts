import type { Counted, TriageRecord } from '../../triage/index.ts';

/** Messages of the relay pool or with a danger, and others, that a list holds: a browser shows so many without trouble. */
const mostWeighty = 15_000;
const mostOthers = 5_000;

/** Keeps the records that were counted, in order, those of the relay pool and the dangerous ones before all others. */
export interface RowKeeper {
  readonly add: (counted: Counted | null) => void;
  /** the records, and how many messages that were counted are not among them */
  readonly kept: () => { readonly records: readonly TriageRecord[]; readonly left: number };
}

/** An empty keeper. */
export function createRowKeeper(): RowKeeper {
  const weighty = new Set<TriageRecord>();
  const others = new Set<TriageRecord>();
  let counted = 0;
  return {
    add: (given) => {
      if (given === null) return;
      const { record, instead, also } = given;
      counted += (instead === null ? 1 : 0) - (also === null ? 0 : 1);
      for (const former of [instead, also]) {
        if (former === null) continue;
        weighty.delete(former);
        others.delete(former);
      }
      const [into, most] = isWeighty(record) ? [weighty, mostWeighty] : [others, mostOthers];
      if (into.size < most) into.add(record);
    },
    kept: () => ({ records: [...weighty, ...others], left: counted - weighty.size - others.size }),
  };
}

function isWeighty({ outcome, threat }: TriageRecord): boolean {
  return outcome === 'relay-pool' || threat !== null;
}
