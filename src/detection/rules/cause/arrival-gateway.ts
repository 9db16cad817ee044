import { gatewayOf, isServerOf } from '../../route/border/gateways.ts';
import { intakeIndex } from '../../route/tenant-intake.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A mail filter of another company stands in front of the relaying tenant: the server below the tenant's intake line is one, and
 * greeted as one. Then SPF was judged on the filter's address unless Enhanced Filtering looks behind it (Outbound delivery pools,
 * 2026-06-25).
 */
export const arrivalGateway: Rule<'arrival-gateway'> = {
  id: 'arrival-gateway',
  speak({ hops, judged }): Finding<'arrival-gateway'>[] {
    if (judged === null) return [];
    const intake = intakeIndex(hops, judged);
    const [line, below] = intake === -1 ? [] : [hops[intake], hops[intake + 1]];
    const greeting = line?.from?.helo ?? '';
    const product = gatewayOf(greeting);
    if (line === undefined || product === null || below?.by === undefined || !isServerOf(below.by, product)) return [];
    return [{ claim: 'gateway', cites: [line.at, below.at], values: { product, name: greeting }, vouched: false }];
  },
};
