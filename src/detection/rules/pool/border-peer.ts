import { isMicrosoftAddress } from '../../trace/handover.ts';
import type { Finding, Rule } from '../rule.ts';

/** The server that handed the message to the reader's system is none of Microsoft 365's outbound servers. */
export const borderPeer: Rule<'border-peer'> = {
  id: 'border-peer',
  speak({ trace }) {
    const handedOver = new Set(trace.handovers.map((handover) => handover.hop.at));
    return trace.hops.flatMap((hop): Finding<'border-peer'>[] => {
      if (hop.stretch !== 'border' || hop.from?.address === undefined) return [];
      if (handedOver.has(hop.at)) return [];
      const { address, reverseName, helo } = hop.from;
      return [
        {
          claim: 'not-microsoft365',
          cites: [hop.at],
          values: {
            address,
            name: reverseName ?? helo ?? '',
            by: hop.by ?? '',
            cloud: isMicrosoftAddress(address) ? 'yes' : 'no',
          },
          vouched: trace.border?.vouched === true,
        },
      ];
    });
  },
};
