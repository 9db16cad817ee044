import { namesLastTenant } from '../../route/tenant-intake.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * The visible sender is in a subdomain of the relaying organisation's own domain. A subdomain is accepted only if it was added
 * itself, or if its parent is set to match subdomains (Enable mail flow for subdomains, learn.microsoft.com).
 */
export const senderSubdomain: Rule<'sender-subdomain'> = {
  id: 'sender-subdomain',
  speak(trace): Finding<'sender-subdomain'>[] {
    const [organisation, ...others] = trace.stamps.originatorOrgs;
    const domain = trace.from?.domain ?? null;
    const parent = organisation?.domain ?? null;
    if (organisation === undefined || trace.from === null || domain === null || parent === null) return [];
    if (others.some(({ domain: other }) => other !== parent)) return [];
    if (!namesLastTenant(trace) || !domain.endsWith(`.${parent}`)) return [];
    return [{ claim: 'subdomain', cites: [trace.from.at, organisation.at], values: { domain, parent }, vouched: false }];
  },
};
