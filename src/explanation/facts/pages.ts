/**
 * A public text of Microsoft's: its title, the date it carries (null where it carries none), and the day it was read (ISO dates).
 * `general-knowledge` stands for what was not read on a page; the words say so.
 */
export interface Page {
  readonly title: string;
  readonly dated: string | null;
  readonly read: string;
}

/** Every fact names one of these. */
export type SourceId = PageId | 'general-knowledge';

export type PageId =
  | 'outbound-pools'
  | 'relaying-denied'
  | 'announcement'
  | 'sender-rewriting'
  | 'external-forwarding'
  | 'allowlists'
  | 'spoof-allow-entries'
  | 'antispam-headers'
  | 'smtp-relay'
  | 'message-trace'
  | 'threat-explorer'
  | 'auto-forwarded-report'
  | 'non-accepted-report'
  | 'subdomains'
  | 'enhanced-filtering'
  | 'spf'
  | 'dkim'
  | 'arc-sealers'
  | 'authentication-guide'
  | 'spf-violation'
  | 'view-headers'
  | 'powershell';

const read = '2026-11-22';

/** Titles as Microsoft gives them, in English, since that is how they are found. */
export const pages: Readonly<Record<PageId, Page>> = {
  'outbound-pools': { title: 'Outbound delivery pools', dated: '2026-06-25', read },
  'relaying-denied': { title: 'Forwarded or relayed messages rejected with 5.7.367', dated: '2026-03-25', read },
  announcement: { title: 'Message center post MC266466', dated: '2021-07-02', read },
  'sender-rewriting': { title: 'Sender Rewriting Scheme (SRS) in Microsoft 365', dated: null, read },
  'external-forwarding': { title: 'Control external email forwarding', dated: '2026-08-18', read },
  allowlists: { title: 'Create allowlists', dated: '2026-07-24', read },
  'spoof-allow-entries': { title: 'Tenant Allow/Block List: spoofed senders', dated: null, read },
  'antispam-headers': { title: 'Anti-spam message headers', dated: '2026-07-27', read },
  'smtp-relay': { title: 'Requirements for SMTP relay through Exchange Online', dated: null, read },
  'message-trace': { title: 'Message trace', dated: null, read },
  'threat-explorer': { title: 'Threat Explorer and real-time detections', dated: null, read },
  'auto-forwarded-report': { title: 'Auto forwarded messages report', dated: null, read },
  'non-accepted-report': { title: 'Non-accepted domain report', dated: null, read },
  subdomains: { title: 'Enable mail flow for subdomains', dated: null, read },
  'enhanced-filtering': { title: 'Enhanced Filtering for Connectors', dated: null, read },
  spf: { title: 'Set up SPF', dated: '2026-07-03', read },
  dkim: { title: 'Set up DKIM', dated: '2026-07-03', read },
  'arc-sealers': { title: 'Configure trusted ARC sealers', dated: null, read },
  'authentication-guide': { title: 'SecOps guide for email authentication', dated: null, read },
  'spf-violation': { title: 'NDR 5.7.23', dated: null, read },
  'view-headers': { title: 'View internet message headers in Outlook', dated: null, read },
  powershell: { title: 'Exchange PowerShell reference', dated: '2026-08-21', read },
};
