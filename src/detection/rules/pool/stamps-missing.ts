import { isRelay } from '../../../microsoft365/pools.ts';
import { entryOf } from '../../stamps/antispam-report.ts';
import type { Rule } from '../rule.ts';
import { isVouched } from '../rule.ts';

/**
 * A line that somebody else wrote shows the relay pool, and the message has none of the stamps that Microsoft's outbound side
 * puts on such mail (AntiSpam-Relay, SFP). All 92 relay messages in public collections had both (own count, 2026-11-22), so
 * the line may be forged, or the stamps were removed on the way.
 */
export const stampsMissing: Rule<'stamps-missing'> = {
  id: 'stamps-missing',
  speak(trace) {
    const relays = trace.handovers.filter(({ pool }) => isRelay(pool));
    if (relays.length === 0) return [];
    const noted = new Set(
      trace.authentication.flatMap(({ at, senderAddress = '' }) => (isVouched(trace, at) ? [senderAddress] : [])),
    );
    if (relays.some(({ vouched, hop }) => vouched || noted.has(hop.from?.address ?? ' '))) return [];
    const flagged = trace.stamps.relay.length > 0;
    const stamped = trace.antispamReports.some((report) => entryOf(report, 'SFP') !== null);
    if (flagged || stamped) return [];
    return [{ claim: 'uncorroborated', cites: relays.map(({ hop }) => hop.at), values: {}, vouched: false }];
  },
};
