import type { TriageRecord } from '../record/record.ts';
import type { Flow } from './picture.ts';
import { mostRepairs } from './picture.ts';

/** Relay-pool messages by sender domain, cause and place together. */
export interface Flows {
  /** `by` is negative where a record is taken back */
  readonly add: (record: TriageRecord, cause: Flow['cause'], by: 1 | -1) => void;
  readonly all: () => Flow[];
}

/** No message yet. */
export function createFlows(): Flows {
  const flows = new Map<string, Flow>();
  return {
    add: (record, cause, by) => {
      const place = record.placed ?? 'unknown';
      const key = `${record.fromDomain ?? ''}\n${cause ?? ''}\n${place}`;
      const before = flows.get(key);
      if (before === undefined && flows.size >= mostRepairs) return;
      flows.set(key, { senderDomain: record.fromDomain, cause, placed: place, count: (before?.count ?? 0) + by });
    },
    all: () => [...flows.values()],
  };
}
