import { handoverPlaces } from '../../route/handover.ts';
import { isMicrosoftAddress } from '../../route/outbound-peer.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/** The server that handed the message to the reader's system is none of Microsoft 365's outbound servers. */
export const borderPeer: Rule<'border-peer'> = {
  id: 'border-peer',
  speak(trace) {
    const handovers = handoverPlaces(trace);
    return findingsIn(trace.hops, (hop) => {
      if (hop.stretch !== 'border' || hop.from?.address === undefined || handovers.has(hop.at)) return null;
      if (trace.border?.hidden === true) return null;
      const { address, reverseName, helo } = hop.from;
      return {
        claim: 'not-microsoft365',
        cites: [hop.at],
        values: { address, name: reverseName ?? helo ?? null, by: hop.by ?? null, cloud: isMicrosoftAddress(address) },
        vouched: trace.border?.vouched === true,
      };
    });
  },
};
