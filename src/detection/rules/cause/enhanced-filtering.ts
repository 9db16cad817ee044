import { readAddress } from '../../ip-address.ts';
import type { Finding, Rule } from '../rule.ts';

const names = ['X-MS-Exchange-SkipListedInternetSender', 'X-MS-Exchange-ExternalOriginalInternetSender'] as const;

/**
 * `ip=[<address>];domain=<name>`: Enhanced Filtering for Connectors looked behind a gateway and judged this source. Documented as its
 * proof (Enhanced filtering for connectors, learn.microsoft.com). It does not keep mail out of the pool when the source itself does not
 * pass: 18 of 77 relay messages in public list archives carried it (own count, 2026-11-22).
 */
export const enhancedFiltering: Rule<'enhanced-filtering'> = {
  id: 'enhanced-filtering',
  speak({ named }) {
    const findings: Finding<'enhanced-filtering'>[] = [];
    for (const name of names) {
      for (const { at, value } of named(name)) {
        const [first = '', second = ''] = value.split(';', 2);
        const address = first.startsWith('ip=') ? readAddress(first.slice('ip='.length).trim()) : null;
        if (address === null) continue;
        const host = second.trim().startsWith('domain=') ? second.trim().slice('domain='.length) : '';
        findings.push({ claim: 'active', cites: [at], values: { address, name: host }, vouched: false });
      }
    }
    return findings;
  },
};
