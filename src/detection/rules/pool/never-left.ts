import { hopsIn } from '../../route/hops-in.ts';
import type { Rule } from '../rule.ts';

/** Every line of a Microsoft 365 mailbox down to the client that submitted the message was written inside Microsoft 365. */
export const neverLeft: Rule<'never-left'> = {
  id: 'never-left',
  speak({ source, reader, entry, hops }) {
    if (reader !== 'microsoft365' || entry !== 'inside') return [];
    const own = hopsIn(hops, 'own');
    return [
      {
        claim: 'internal',
        cites: own.map((hop) => hop.at),
        values: { by: own.at(-1)?.by ?? null },
        vouched: source === 'delivered',
      },
    ];
  },
};
