import { readAddress } from '../../ip-address.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: `TenantId=<guid>;Ip=[<address>];Helo=[<name>]`. Names the tenant that
 * took the message in through a connector and the source that handed it over. In all connector relays seen, in no mailbox forward
 * (own count, 2026-11-22).
 */
export const attributedTenant: Rule<'attributed-tenant'> = {
  id: 'attributed-tenant',
  speak: ({ named }) =>
    findingsIn(named('X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp'), ({ at, value }) => {
      const parts = new Map(value.split(';').map((part) => splitPair(part.trim())));
      const tenant = parts.get('tenantid') ?? '';
      if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenant)) return null;
      const address = readAddress(parts.get('ip') ?? '') ?? '';
      const name = (parts.get('helo') ?? '').replace(/^\[|\]$/g, '');
      return { claim: 'connector-relay', cites: [at], values: { tenant, address, name }, vouched: false };
    }),
};

function splitPair(part: string): [key: string, value: string] {
  const equals = part.indexOf('=');
  return equals === -1 ? [part.toLowerCase(), ''] : [part.slice(0, equals).toLowerCase(), part.slice(equals + 1)];
}
