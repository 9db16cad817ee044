import { namesLastTenant } from '../../trace/relaying-tenant.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * The visible sender is in a subdomain of the relaying organisation's own domain. A subdomain is accepted only if it was added itself, or
 * if its parent is set to match subdomains (Enable mail flow for subdomains, learn.microsoft.com).
 */
export const senderSubdomain: Rule<'sender-subdomain'> = {
  id: 'sender-subdomain',
  speak({ named, trace }): Finding<'sender-subdomain'>[] {
    const [organisation] = named('X-OriginatorOrg');
    const [from] = named('From');
    if (organisation === undefined || from === undefined || !namesLastTenant(trace)) return [];
    const parent = organisation.value.toLowerCase();
    const domain = senderDomain(from.value);
    if (parent === '' || !domain.endsWith(`.${parent}`)) return [];
    return [{ claim: 'subdomain', cites: [from.at, organisation.at], values: { domain, parent }, vouched: false }];
  },
};

/** The domain behind the last `@`; the address stands last in a From field (RFC 5322, section 3.4). */
function senderDomain(value: string): string {
  const rest = value.slice(value.lastIndexOf('@') + 1).toLowerCase();
  const end = rest.search(/[^a-z\d.-]/);
  return end === -1 ? rest : rest.slice(0, end);
}
