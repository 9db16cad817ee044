import { handoverPlaces } from '../../route/handover.ts';
import { isOutboundName } from '../../route/outbound-peer.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * A peer greets as `….outbound.protection.outlook.com` (or as the same of a sovereign cloud), and its address is in none of
 * Microsoft's outbound blocks. A greeting (HELO) is a claim, so this is a contradiction to show, and no hand-over.
 */
export const greetingContradicted: Rule<'greeting-contradicted'> = {
  id: 'greeting-contradicted',
  speak(trace) {
    const handovers = handoverPlaces(trace);
    return findingsIn(trace.hops, (hop) => {
      const helo = hop.from?.helo;
      const address = hop.from?.address;
      if (helo === undefined || address === undefined) return null;
      if (!isOutboundName(helo)) return null;
      if (handovers.has(hop.at) || (trace.border?.hidden === true && hop.at === trace.border.at)) return null;
      const vouched = trace.border?.at === hop.at && trace.border.vouched;
      return { claim: 'contradicted', cites: [hop.at], values: { name: helo, address }, vouched };
    });
  },
};
