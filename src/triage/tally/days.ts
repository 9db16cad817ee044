import type { TriageRecord } from '../record/record.ts';
import type { Day } from './picture.ts';

/** Messages by the day in UTC. */
export interface Days {
  /** `by` is negative where a record is taken back */
  readonly add: (record: TriageRecord, by: 1 | -1) => void;
  /** in their order; messages without a time come last */
  readonly all: () => Day[];
}

/** No message yet. */
export function createDays(): Days {
  const days = new Map<string | null, { messages: number; relayPool: number; inJunk: number }>();
  return {
    add: ({ time, outcome, placed }, by) => {
      const isRelay = outcome === 'relay-pool';
      const day = time?.slice(0, 10) ?? null;
      const ofDay = days.get(day) ?? { messages: 0, relayPool: 0, inJunk: 0 };
      ofDay.messages += by;
      if (isRelay) ofDay.relayPool += by;
      if (isRelay && placed === 'junk') ofDay.inJunk += by;
      days.set(day, ofDay);
    },
    all: () =>
      [...days]
        .map(([day, numbers]) => ({ day, ...numbers }))
        .filter(({ messages }) => messages > 0)
        .sort((one, other) => ((one.day ?? '9') < (other.day ?? '9') ? -1 : 1)),
  };
}
