import type { Finding, Rule } from '../rule.ts';
import { stated } from '../rule.ts';

/** The envelope sender was empty (`<>`), so SPF was judged on the greeting: `smtp.helo=` stands where `smtp.mailfrom=` would. */
export const nullReversePath: Rule<'null-reverse-path'> = {
  id: 'null-reverse-path',
  speak({ arrival }): Finding<'null-reverse-path'>[] {
    const properties = arrival?.results.find(({ method }) => method === 'spf')?.properties ?? [];
    const helo = properties.find(([name]) => name === 'smtp.helo')?.[1];
    if (arrival === null || helo === undefined || properties.some(([name]) => name === 'smtp.mailfrom')) return [];
    return [{ claim: 'judged-on-helo', cites: [arrival.at], values: { domain: stated(helo) }, vouched: false }];
  },
};
