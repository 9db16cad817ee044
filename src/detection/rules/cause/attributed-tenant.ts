import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp names the tenant that took the message in through a connector
 * and the source that handed it over. In all connector relays seen, in no mailbox forward (own count, 2026-11-22).
 */
export const attributedTenant: Rule<'attributed-tenant'> = {
  id: 'attributed-tenant',
  speak: ({ stamps }) =>
    findingsIn(stamps.attributedTenants, ({ at, tenant, address, name }) => {
      if (tenant === null) return null;
      return { claim: 'connector-relay', cites: [at], values: { tenant, address, name }, vouched: false };
    }),
};
