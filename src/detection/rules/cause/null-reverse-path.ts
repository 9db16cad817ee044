import { propertyOf, resultOf } from '../../../mail/authentication/method-results.ts';
import type { Finding, Rule } from '../rule.ts';
import { stated } from '../rule.ts';

/** The envelope sender was empty (`<>`), so SPF was judged on the greeting: `smtp.helo=` stands where `smtp.mailfrom=` would. */
export const nullReversePath: Rule<'null-reverse-path'> = {
  id: 'null-reverse-path',
  speak({ arrival }): Finding<'null-reverse-path'>[] {
    const spf = resultOf(arrival, 'spf');
    const helo = propertyOf(spf, 'smtp.helo');
    if (arrival === null || helo === undefined || propertyOf(spf, 'smtp.mailfrom') !== undefined) return [];
    return [{ claim: 'judged-on-helo', cites: [arrival.at], values: { domain: stated(helo) }, vouched: false }];
  },
};
