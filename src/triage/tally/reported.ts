import type { TriageRecord } from '../record/record.ts';
import { counter } from './counter.ts';
import type { ReportedCounts } from './picture.ts';

/** Sums up rows that stand for several messages each. */
export function reportedCounter(): { readonly add: (record: TriageRecord) => void; readonly counts: () => ReportedCounts } {
  const domains = counter<string>();
  const totals = { rows: 0, messages: 0, relayRows: 0, relayPool: 0 };
  return {
    add: ({ count, outcome, fromDomain }) => {
      totals.rows += 1;
      totals.messages += count;
      if (outcome !== 'relay-pool') return;
      totals.relayRows += 1;
      totals.relayPool += count;
      domains.add(fromDomain, count, false);
    },
    counts: () => ({ ...totals, senderDomains: domains.counts() }),
  };
}
