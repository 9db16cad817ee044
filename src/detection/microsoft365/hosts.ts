import { isSameWord } from '../same-word.ts';

/** Facts on the names of Microsoft 365 hosts. Source: public header blocks, own count of 2026-11-22 (see source.ts). */

/** Domains that outbound servers are named in; the second form carried the pool number `outbound1701` for a while. */
export const outboundDomains = ['outbound.protection.outlook.com', 'outbound1701.protection.outlook.com'] as const;

/** Outbound servers of the government and the 21Vianet cloud. */
export const sovereignOutboundDomains = ['outbound.protection.office365.us', 'outbound.protection.partner.outlook.cn'] as const;

/** The whole zones of those two clouds: how all their inner servers are named and addressed is not known. */
export const sovereignZones = ['office365.us', 'partner.outlook.cn'] as const;

/** Where mail enters Exchange Online from outside (also in the sovereign clouds). */
export const intakeDomains = [
  'mail.protection.outlook.com',
  'mail.protection.office365.us',
  'mail.protection.partner.outlook.cn',
] as const;

/** Domains in which servers inside Exchange Online write their `Received` lines. */
export const insideDomains = [
  'prod.outlook.com',
  'prod.exchangelabs.com',
  'prod.protection.outlook.com',
  'outlook.office365.com',
  'outlook.office365.us',
  'prod.office365.us',
  'prod.partner.outlook.cn',
  'outlook.office.com',
  ...intakeDomains,
] as const;

/** Whether `host` (any letter case, no trailing dot) lies in one of `domains`; label by label, so no look-alike ending passes. */
export function isInDomain(host: string, domains: readonly string[]): boolean {
  for (const domain of domains) {
    const dot = host.length - domain.length - 1;
    if (dot < 0 || host.charCodeAt(dot) !== 0x2e) continue;
    if (host.endsWith(domain) || isSameWord(host.slice(dot + 1), domain)) return true;
  }
  return false;
}

/** The first label of a host name, as it is written; empty if there is no name. */
export function firstLabel(host: string | undefined): string {
  if (host === undefined) return '';
  const dot = host.indexOf('.');
  return dot === -1 ? host : host.slice(0, dot);
}
