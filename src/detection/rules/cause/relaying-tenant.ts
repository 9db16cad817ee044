import { isInDomain } from '../../../mail/addresses/domain.ts';
import { consumerTenant, intakeDomains } from '../../../microsoft365/hosts.ts';
import { namesLastTenant, tenantEnd } from '../../route/tenant-intake.ts';
import type { Trace } from '../../route/trace.ts';
import type { TenantName } from '../../stamps/tenant-stamps.ts';
import type { Finding, Rule } from '../rule.ts';

const initialDomain = '.onmicrosoft.com';

/**
 * Who relayed, by name: X-OriginatorOrg (outside Microsoft 365; a Microsoft mailbox strips it), and the fallback signature with
 * the tenant's initial domain, `d=contoso.onmicrosoft.com`. In 23 of 40 relay messages (own count, 2026-11-22).
 * The edge of Microsoft 365 takes X-OriginatorOrg away from what the pool hands to it (0 of 15): one that is there may be the
 * sender's, who cannot write between the hand-over and the tenant's intake. So a signature there goes before it.
 * X-MS-Exchange-CrossTenant-Id is stamped anew by every tenant: it names the one that gave the message away only where no other
 * Microsoft mailbox took it in.
 */
export const relayingTenant: Rule<'relaying-tenant'> = {
  id: 'relaying-tenant',
  speak(trace) {
    const { originatorOrgs, signers } = trace.stamps;
    const findings: Finding<'relaying-tenant'>[] = [];
    const organisation = namesLastTenant(trace) ? organisationIn(originatorOrgs) : [];
    const isFirst = !isInDomain(trace.judged?.hop.by ?? '', intakeDomains);
    if (isFirst) findings.push(...organisation);
    for (const { at, field, domain } of signers) {
      if (domain?.endsWith(initialDomain) === true && isTenants(at, trace)) findings.push(named(domain, { at, field }));
    }
    if (!isFirst) findings.push(...organisation);
    const tenant = tenantOf(trace);
    if (tenant !== null) findings.push(tenant);
    return findings;
  },
};

/**
 * What is repeated with different values names nobody: anybody can add such a field, and which is the genuine one cannot be told.
 */
function organisationIn(stamps: readonly TenantName[]): Finding<'relaying-tenant'>[] {
  const [first] = stamps;
  if (first === undefined) return [];
  if (stamps.every(({ domain }) => domain === first.domain)) return first.domain === null ? [] : [named(first.domain, first)];
  const values = { tenant: null, field: first.field };
  return [{ claim: 'contradicted', cites: stamps.map(({ at }) => at), values, vouched: false }];
}

/**
 * What stands above the hand-over was signed by somebody who had the message later, what stands below the intake line by somebody
 * before.
 */
function isTenants(at: number, { judged, hops }: Trace): boolean {
  if (judged === null) return true;
  const end = tenantEnd(hops, judged)?.at;
  return at > judged.hop.at && (end === undefined || at < end);
}

function named(tenant: string, { at, field }: Pick<TenantName, 'at' | 'field'>): Finding<'relaying-tenant'> {
  return { claim: 'named', cites: [at], values: { tenant, field }, vouched: false };
}

function tenantOf({ reader, handovers, stamps }: Trace): Finding<'relaying-tenant'> | null {
  if ((reader !== 'gmail' && reader !== 'other') || handovers.length !== 1) return null;
  const [id, ...others] = stamps.tenantIds;
  if (id === undefined || id.tenant === null || others.length > 0 || id.tenant === consumerTenant) return null;
  if (stamps.attributedTenants.some(({ tenant }) => tenant?.toLowerCase() === id.tenant)) return null;
  return named(id.tenant, id);
}
