import type { SourceId } from './sources.ts';

/** Where the domains below were read. */
export const hostsSource: SourceId = 'own-count';

/** Domains that outbound servers are named in; the second form carried the pool number `outbound1701` for a while. */
export const outboundDomains = ['outbound.protection.outlook.com', 'outbound1701.protection.outlook.com'] as const;

/**
 * Outbound servers of the government cloud, of 21Vianet, and of Microsoft Cloud Deutschland, which was closed on 29 October 2021
 * (Azure SDK, AzureAuthorityHosts): `GER01-FRA-obe` and `GER01-LEJ-obe` in four public list messages, 2018–2020.
 */
export const sovereignOutboundDomains = [
  'outbound.protection.office365.us',
  'outbound.protection.partner.outlook.cn',
  'outbound.protection.outlook.de',
] as const;

/**
 * The whole zones of those clouds: how all their inner servers are named and addressed is not known. Of `outlook.de` only what
 * servers are named in; it is a domain of mailboxes too.
 */
export const sovereignZones = ['office365.us', 'partner.outlook.cn', 'protection.outlook.de', 'prod.outlook.de'] as const;

/** The zone of the servers that send and take mail for Microsoft 365 outside the sovereign clouds. */
export const protectionZones = ['protection.outlook.com'] as const;

/** Where mail for mailboxes of Outlook.com comes in. */
export const consumerIntakeDomains = ['olc.protection.outlook.com'] as const;

/** Where mail enters Exchange Online from outside (also in the sovereign clouds). */
export const intakeDomains = [
  'mail.protection.outlook.com',
  'mail.protection.office365.us',
  'mail.protection.partner.outlook.cn',
  // the MX records that Microsoft's pages gave to customers in Germany; no public sample was counted either
  'mail.protection.outlook.de',
  // the names of the intake's addresses; no public sample was counted in which a server wrote under one
  'inbound.protection.outlook.com',
] as const;

/** Servers of Hotmail that took mail in before Exchange Online did (public samples, 2017). */
export const formerIntakeDomains = ['hotmail.com'] as const;

/** Domains in which servers inside Exchange Online write their `Received` lines. */
export const insideDomains = [
  'prod.outlook.com',
  'prod.exchangelabs.com',
  'prod.protection.outlook.com',
  'outlook.office365.com',
  'outlook.office365.us',
  'prod.office365.us',
  'prod.partner.outlook.cn',
  'prod.outlook.de',
  'outlook.office.com',
  ...intakeDomains,
] as const;

/** The tenant that all mailboxes of Outlook.com belong to; no organisation that relays. */
export const consumerTenant = '84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa';
