import { propertyOf } from '../../../mail/authentication/method-results.ts';
import type { Finding, Rule } from '../rule.ts';
import { stated } from '../rule.ts';

/**
 * DKIM when the message entered the tenant that handed it over. It helps the destination accept the message; since the edition of
 * 2026-06-25 Microsoft no longer counts it as a way out of the pool (Outbound delivery pools).
 */
export const arrivalDkim: Rule<'arrival-dkim'> = {
  id: 'arrival-dkim',
  speak({ arrival }): Finding<'arrival-dkim'>[] {
    const results = arrival?.results.filter(({ method }) => method === 'dkim') ?? [];
    const dkim = results.find(({ result }) => result === 'pass') ?? results[0];
    if (arrival === null || dkim === undefined) return [];
    const signer = propertyOf(dkim, 'header.d');
    return [
      {
        claim: dkim.result === 'pass' ? 'met' : 'not-met',
        cites: [arrival.at],
        values: { result: stated(dkim.result), domain: signer === 'none' ? null : stated(signer) },
        vouched: false,
      },
    ];
  },
};
