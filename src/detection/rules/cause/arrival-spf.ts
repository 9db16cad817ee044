import { propertyOf, resultOf } from '../../../mail/authentication/method-results.ts';
import type { Finding, Rule } from '../rule.ts';
import { stated } from '../rule.ts';

/**
 * SPF when the message entered the tenant that handed it over. Anything but `pass` leaves Microsoft's criterion unmet
 * (Outbound delivery pools, 2026-06-25).
 */
export const arrivalSpf: Rule<'arrival-spf'> = {
  id: 'arrival-spf',
  speak({ arrival }): Finding<'arrival-spf'>[] {
    const spf = resultOf(arrival, 'spf');
    if (arrival === null || spf === undefined) return [];
    const domain = propertyOf(spf, 'smtp.mailfrom', 'smtp.helo');
    return [
      {
        claim: spf.result === 'pass' ? 'met' : 'not-met',
        cites: [arrival.at],
        values: { result: stated(spf.result), address: arrival.senderAddress ?? null, domain: stated(domain) },
        vouched: false,
      },
    ];
  },
};
