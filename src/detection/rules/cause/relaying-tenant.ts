import type { HeaderField } from '../../fields.ts';
import { namesLastTenant, tellingHandover, tenantEnd } from '../../trace/relaying-tenant.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Finding, Reading, Rule } from '../rule.ts';

const initialDomain = '.onmicrosoft.com';

/** The tenant of Outlook.com, no organisation that relays. */
const consumerTenant = '84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa';

/**
 * Who relayed, by name: X-OriginatorOrg (outside Microsoft 365; a Microsoft mailbox strips it), and the fallback signature with the
 * tenant's initial domain, `d=contoso.onmicrosoft.com`. In 23 of 40 relay messages (own count, 2026-11-22). X-MS-Exchange-CrossTenant-Id
 * is stamped anew by every tenant: it names the one that gave the message away only where no other Microsoft mailbox took it in.
 */
export const relayingTenant: Rule<'relaying-tenant'> = {
  id: 'relaying-tenant',
  speak(reading) {
    const findings: Finding<'relaying-tenant'>[] = [];
    for (const field of namesLastTenant(reading.trace) ? reading.named('X-OriginatorOrg') : []) {
      if (isDomain(field.value)) findings.push(named(field.value.toLowerCase(), field));
    }
    for (const field of reading.named('DKIM-Signature')) {
      const domain = signerOf(field.value);
      if (domain.endsWith(initialDomain) && isDomain(domain) && isTenants(field, reading.trace))
        findings.push(named(domain, field));
    }
    const tenant = tenantOf(reading);
    if (tenant !== null) findings.push(tenant);
    return findings;
  },
};

/** What stands above the hand-over was signed by somebody who had the message later, what stands below the intake line by somebody before. */
function isTenants({ at }: HeaderField, { handovers, hops }: Trace): boolean {
  const telling = tellingHandover(handovers);
  if (telling === null) return true;
  const end = hops[tenantEnd(hops, telling)]?.at;
  return at > telling.hop.at && (end === undefined || at < end);
}

function named(tenant: string, { at, name }: HeaderField): Finding<'relaying-tenant'> {
  return { claim: 'named', cites: [at], values: { tenant, field: name }, vouched: false };
}

/** The signing domain in lower case (tag `d`, RFC 6376, section 3.5), empty if there is none. */
function signerOf(signature: string): string {
  return /(?:^|;)\s*d=([^;]*)/.exec(signature)?.[1]?.trim().toLowerCase() ?? '';
}

function tenantOf(reading: Reading): Finding<'relaying-tenant'> | null {
  const { reader, handovers } = reading.trace;
  if ((reader !== 'gmail' && reader !== 'other') || handovers.length !== 1) return null;
  const ids = reading.named('X-MS-Exchange-CrossTenant-Id');
  const [id] = ids;
  if (id === undefined || ids.length > 1) return null;
  const tenant = id.value.toLowerCase();
  const isTenant = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(tenant) && tenant !== consumerTenant;
  const attributed = reading.named('X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp');
  if (!isTenant || attributed.some(({ value }) => value.toLowerCase().includes(tenant))) return null;
  return named(tenant, id);
}

function isDomain(text: string): boolean {
  return text.length <= 253 && text.includes('.') && /^[a-z\d.-]+$/i.test(text);
}
