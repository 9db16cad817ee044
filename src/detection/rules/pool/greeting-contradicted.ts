import { isInDomain, outboundDomains } from '../../microsoft365/hosts.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A peer greets as `….outbound.protection.outlook.com`, and its address is in none of Microsoft's outbound blocks. A greeting (HELO) is a
 * claim, so this is a contradiction to show, and no hand-over.
 */
export const greetingContradicted: Rule<'greeting-contradicted'> = {
  id: 'greeting-contradicted',
  speak({ trace }) {
    const handedOver = new Set(trace.handovers.map((handover) => handover.hop.at));
    return trace.hops.flatMap((hop): Finding<'greeting-contradicted'>[] => {
      const { helo, address } = hop.from ?? {};
      if (helo === undefined || address === undefined || !isInDomain(helo, outboundDomains)) return [];
      if (handedOver.has(hop.at)) return [];
      return [
        {
          claim: 'contradicted',
          cites: [hop.at],
          values: { name: helo, address },
          vouched: trace.border?.at === hop.at && trace.border.vouched,
        },
      ];
    });
  },
};
