import { propertyOf, resultOf } from '../../../mail/authentication/method-results.ts';
import type { Finding, Rule } from '../rule.ts';
import { stated } from '../rule.ts';

/**
 * DMARC when the message entered the tenant that handed it over: tells the receiver's view of the visible sender, no pool
 * criterion.
 */
export const arrivalDmarc: Rule<'arrival-dmarc'> = {
  id: 'arrival-dmarc',
  speak({ arrival }): Finding<'arrival-dmarc'>[] {
    const dmarc = resultOf(arrival, 'dmarc');
    if (arrival === null || dmarc === undefined) return [];
    const domain = propertyOf(dmarc, 'header.from');
    return [
      {
        claim: dmarc.result === 'pass' ? 'met' : 'not-met',
        cites: [arrival.at],
        values: { result: stated(dmarc.result), domain: stated(domain) },
        vouched: false,
      },
    ];
  },
};
