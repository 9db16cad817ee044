import type { Counted, TriageRecord } from '../../triage/index.ts';

/** Messages of the relay pool or with a danger, and others, that a list holds: a browser shows so many without trouble. */
const mostWeighty = 15_000;
const mostOthers = 5_000;

/** Keeps rows of the records that were counted, in order, those of the relay pool and the dangerous ones before all others. */
export interface RowKeeper<Row> {
  readonly add: (counted: Counted | null) => void;
  /** the rows, and how many messages that were counted are not among them */
  readonly kept: () => { readonly rows: readonly Row[]; readonly left: number };
}

/** An empty keeper; `rowOf` gives what is to be kept of a record, and is asked of those alone that are. */
export function createRowKeeper<Row>(rowOf: (record: TriageRecord) => Row): RowKeeper<Row> {
  const weighty = new Map<number, Row>();
  const others = new Map<number, Row>();
  // a record may be larger than its row, and lasts no longer than the tally needs it
  const numbers = new WeakMap<TriageRecord, number>();
  let met = 0;
  let counted = 0;
  return {
    add: (given) => {
      if (given === null) return;
      const { record, instead, also } = given;
      counted += (instead === null ? 1 : 0) - (also === null ? 0 : 1);
      for (const former of [instead, also]) {
        const number = former === null ? undefined : numbers.get(former);
        if (number === undefined) continue;
        weighty.delete(number);
        others.delete(number);
      }
      const [into, most] = isWeighty(record) ? [weighty, mostWeighty] : [others, mostOthers];
      if (into.size >= most) return;
      met += 1;
      numbers.set(record, met);
      into.set(met, rowOf(record));
    },
    kept: () => ({ rows: [...weighty.values(), ...others.values()], left: counted - weighty.size - others.size }),
  };
}

function isWeighty({ outcome, threat }: TriageRecord): boolean {
  return outcome === 'relay-pool' || threat !== null;
}
