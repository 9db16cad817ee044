/**
 * Where a fact was read: a page, a public record, or our own count over public mail. `dated`: the date that the text itself
 * carries, null where it carries none or none was noted; `read`: the day we read it, null where it is known by name and was not
 * read again (ISO dates).
 */
export interface Source {
  readonly title: string;
  readonly dated: string | null;
  readonly read: string | null;
}

/** A page of Microsoft's that the words cite. */
export type PageId = keyof typeof cited;

/** Every row of facts names one of these. */
export type SourceId = PageId | keyof typeof others;

const read = '2026-11-22';

/**
 * Pages of Microsoft's that the words cite, and the standard for SPF, under their English titles, some of them shortened;
 * `dated` is the date of the stored edition that was read, and a later one may exist.
 */
const cited = {
  'outbound-pools': { title: 'Outbound delivery pools', dated: '2026-06-25', read },
  'relaying-denied': { title: 'Forwarded or relayed messages rejected with error 5.7.367', dated: '2026-03-25', read },
  // announced the relay pool: 40.95.0.0/16 and `rly` in the server name
  announcement: { title: 'Message center post MC266466', dated: '2021-07-02', read },
  'rule-management': { title: 'Manage mail flow rules in Exchange Online', dated: null, read },
  connectors: { title: 'Configure mail flow using connectors in Exchange Online', dated: null, read },
  'mail-flow-status': { title: 'Top domain mailflow status report', dated: null, read },
  'sender-rewriting': { title: 'Sender Rewriting Scheme (SRS) in Microsoft 365', dated: null, read },
  'external-forwarding': { title: 'Control external email forwarding', dated: '2026-08-18', read },
  allowlists: { title: 'Create allowlists', dated: '2026-07-24', read },
  'connection-filter': { title: 'Configure connection filtering', dated: '2026-07-27', read },
  'allow-block-list': {
    title: 'Allow or block email using the Tenant Allow/Block List',
    dated: '2026-02-23',
    read,
  },
  submissions: { title: 'Admin submissions', dated: '2026-07-30', read },
  quarantine: { title: 'Manage quarantined messages', dated: null, read },
  'report-in-outlook': {
    title: 'Report phishing and suspicious emails in Outlook',
    dated: '2026-07-03',
    read,
  },
  'junk-settings': {
    title: 'Configure junk email settings on Exchange Online mailboxes',
    dated: '2026-08-03',
    read,
  },
  'filter-settings': { title: 'Advanced spam filter (ASF) settings', dated: '2026-08-03', read },
  'antispam-headers': { title: 'Anti-spam message headers', dated: '2026-07-27', read },
  'smtp-relay': {
    title: 'Updated requirements for SMTP relay through Exchange Online',
    dated: '2023-11-13',
    read,
  },
  attribution: { title: 'Message center post MC1226222', dated: null, read },
  'basic-authentication': {
    title: 'Exchange team blog on Basic authentication for client submission',
    dated: '2026-01-27',
    read,
  },
  'direct-send': { title: 'Exchange team blog on Direct Send', dated: '2025-08-12', read },
  'message-trace': { title: 'Message trace', dated: '2026-07-03', read },
  'threat-explorer': {
    title: 'About Threat Explorer and real-time detections',
    dated: '2025-09-08',
    read,
  },
  remediation: {
    title: 'Remediate malicious email delivered in Office 365',
    dated: '2025-07-28',
    read: '2026-11-29',
  },
  'find-and-delete': { title: 'Find and delete email messages in eDiscovery', dated: null, read: '2026-11-29' },
  'restricted-entities': {
    title: 'Remove blocked users from the Restricted entities page',
    dated: '2026-08-24',
    read,
  },
  'taken-over': { title: 'Responding to a compromised email account', dated: '2024-06-10', read },
  'auto-forwarded-report': { title: 'Auto forwarded messages report', dated: null, read },
  'non-accepted-report': { title: 'Non-accepted domain report', dated: null, read },
  // names the address of the groups in the Exchange admin center
  'places-deployment': { title: 'Deployment guide for Microsoft Places', dated: '2024-05-13', read: '2026-11-28' },
  domains: {
    title: 'Gather the information you need to create DNS records',
    dated: '2023-11-07',
    read,
  },
  subdomains: { title: 'Enable mail flow for subdomains', dated: null, read },
  'enhanced-filtering': { title: 'Enhanced Filtering for Connectors', dated: null, read },
  // read: the edition of 2024-01-29, and the change of 2025-04-15
  spf: { title: 'Set up SPF', dated: '2025-04-15', read },
  'spf-standard': { title: 'RFC 7208', dated: '2014-04-01', read },
  dkim: { title: 'Set up DKIM', dated: '2026-05-22', read },
  'arc-sealers': { title: 'Configure trusted ARC sealers', dated: '2024-01-29', read },
  'authentication-guide': {
    title: 'SecOps guide for email authentication',
    dated: '2025-10-08',
    read,
  },
  'spf-violation': { title: 'Fix NDR 5.7.23', dated: '2024-01-24', read },
  'view-headers': { title: 'View internet message headers in Outlook', dated: null, read },
  // names the blocks per Azure region, never the pool; the region Denmark East is from a copy of 2026
  'service-tags': {
    title: 'Azure IP Ranges and Service Tags, Public Cloud, change 376',
    dated: '2025-11-09',
    read: '2026-11-27',
  },
  powershell: { title: 'Exchange PowerShell reference', dated: '2026-08-21', read },
} satisfies Readonly<Record<string, Source>>;

/** What facts rest on and no words cite: first the texts of Microsoft's, then what Microsoft does not document. */
const others = {
  'advanced-hunting': { title: 'Microsoft Defender XDR advanced hunting API', dated: null, read: '2026-11-28' },
  'message-trace-cmdlet': { title: 'Get-MessageTraceV2, Exchange PowerShell reference', dated: null, read: '2026-11-28' },
  'graph-message-trace': { title: 'List messageTraces, Microsoft Graph v1.0', dated: null, read: '2026-11-28' },
  'workspace-retention': { title: 'Manage data retention in a Log Analytics workspace', dated: null, read: '2026-11-28' },
  'spf-record': { title: 'SPF record spf.protection.outlook.com, public copies', dated: '2026-01-17', read },
  // the servers of Microsoft Cloud Deutschland; the dated copy is that in the list of exceptions of Postgrey
  'spf-record-germany': {
    title: 'SPF record spfd.protection.outlook.com, public copies',
    dated: '2018-01-16',
    read: '2026-11-30',
  },
  // codes that the edition of 2026 no longer gives, and those of Exchange Server
  'antispam-headers-older': { title: 'Anti-spam message headers, Antispam stamps, older editions', dated: null, read: null },
  // the words and codes of Exchange Online's own refusals; the pages of single codes are of 2023 to 2026
  'ndr-codes': {
    title: 'Email non-delivery reports and SMTP errors in Exchange Online',
    dated: null,
    read: '2026-11-29',
  },
  scl: {
    title: 'Spam confidence level',
    dated: '2026-08-03',
    read: '2026-11-27',
  },
  // what a level of 7 says, which no newer edition names
  'scl-older': { title: 'Spam confidence levels, older editions', dated: null, read: null },
  bcl: {
    title: 'Bulk complaint level',
    dated: '2023-10-17',
    read: '2026-11-27',
  },
  'mail-flow-rules': { title: 'Mail flow rule actions', dated: null, read: null },
  // our own counts, public tools and reports, and what is only generally known
  // 174,292 messages with a Microsoft outbound server, 77 of them by relay pool, 2018–2026
  'list-archives': { title: 'public mailing-list archives, own count', dated: '2026-11-22', read },
  // the archives, and a collection of 7,909 messages, 15 of them straight from the relay pool
  'own-count': {
    title: 'public mailing-list archives and rf-peixoto/phishing_pot, own count',
    dated: '2026-11-22',
    read,
  },
  // the first name of a relay-pool server that was seen
  'first-name-report': {
    title: 'MicrosoftDocs/OfficeDocs-Enterprise, issue 755',
    dated: '2020-03-31',
    read,
  },
  'decode-spam-headers': {
    title: 'mgeeky/decode-spam-headers',
    dated: '2025-04-17',
    read,
  },
  'header-analyser': {
    title: 'microsoft/MHA, rules',
    dated: null,
    read,
  },
  // ARIN and RIPE; known in general, not read again entry by entry
  'address-registry': { title: 'ARIN and RIPE registrations of Microsoft', dated: null, read: null },
  'general-knowledge': { title: 'general knowledge', dated: null, read: null },
} satisfies Readonly<Record<string, Source>>;

/** The part of the register that the words cite. */
export const citedPages: Readonly<Record<PageId, Source & { readonly read: string }>> = cited;

/** The rest of the register; the pane does without it. */
export const otherSources: Readonly<Record<Exclude<SourceId, PageId>, Source>> = others;

const undocumented: readonly SourceId[] = [
  'list-archives',
  'own-count',
  'first-name-report',
  'decode-spam-headers',
  'header-analyser',
  'address-registry',
  'general-knowledge',
];

/** Whether a text of Microsoft's says so. */
export function isDocumented(id: SourceId): boolean {
  return !undocumented.includes(id);
}

const learn = 'https://learn.microsoft.com/defender-office-365/';

/** Where a source is found, as far as it has an address of its own. */
export const sourceAddresses: Readonly<Partial<Record<SourceId, string>>> = {
  'outbound-pools': `${learn}outbound-spam-high-risk-delivery-pool-about`,
  'external-forwarding': `${learn}outbound-spam-policies-external-email-forwarding`,
  allowlists: `${learn}create-safe-sender-lists-in-office-365`,
  'connection-filter': `${learn}connection-filter-policies-configure`,
  'allow-block-list': `${learn}tenant-allow-block-list-email-spoof-configure`,
  submissions: `${learn}submissions-admin`,
  quarantine: `${learn}quarantine-admin-manage-messages-files`,
  'junk-settings': `${learn}configure-junk-email-settings-on-exo-mailboxes`,
  'filter-settings': `${learn}anti-spam-policies-asf-settings-about`,
  'restricted-entities': `${learn}outbound-spam-restore-restricted-users`,
  'taken-over': `${learn}responding-to-a-compromised-email-account`,
  'antispam-headers': `${learn}message-headers-eop-mdo`,
  remediation: `${learn}remediate-malicious-email-delivered-office-365`,
  'find-and-delete': 'https://learn.microsoft.com/purview/edisc-search-mailbox-data',
  'threat-explorer': `${learn}threat-explorer-real-time-detections-about`,
  spf: `${learn}email-authentication-spf-configure`,
  dkim: `${learn}email-authentication-dkim-configure`,
  'arc-sealers': `${learn}email-authentication-arc-configure`,
  'authentication-guide': `${learn}email-auth-sec-ops-guide`,
  'service-tags': 'https://www.microsoft.com/download/details.aspx?id=56519',
  scl: `${learn}anti-spam-spam-confidence-level-scl-about`,
  bcl: `${learn}anti-spam-bulk-complaint-level-bcl-about`,
  'message-trace-cmdlet': 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-messagetracev2',
  'graph-message-trace': 'https://learn.microsoft.com/graph/api/messagetracingroot-list-messagetraces',
  'ndr-codes': 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  'own-count': 'https://github.com/rf-peixoto/phishing_pot',
  'first-name-report': 'https://github.com/MicrosoftDocs/OfficeDocs-Enterprise/issues/755',
  'decode-spam-headers': 'https://github.com/mgeeky/decode-spam-headers',
  'header-analyser': 'https://github.com/microsoft/MHA',
};
