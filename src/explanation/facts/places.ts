import type { FactSource } from './fact-source.ts';

/**
 * Where something is set or seen in a portal of Microsoft's: the menu path as its English surface shows it, and an address that
 * leads there in any language.
 */
export interface Place {
  readonly path: string;
  /** the last steps of the path where the very last alone would say nothing */
  readonly label?: string;
  readonly address: string;
  readonly source: FactSource;
}

/** A place in a portal, as texts name it in `{place-…}`. */
export type PlaceId =
  | 'message-trace'
  | 'mail-flow-status'
  | 'domains'
  | 'mailbox-forwarding'
  | 'auto-forwarded-report'
  | 'non-accepted-report'
  | 'enhanced-filtering'
  | 'dkim'
  | 'explorer'
  | 'submissions'
  | 'quarantine'
  | 'allow-block-list'
  | 'restricted-entities'
  | 'mail-flow-rules'
  | 'connectors'
  | 'groups'
  | 'anti-spam'
  | 'connection-filter';

const exchange = 'Exchange admin center';
const defender = 'Microsoft Defender portal';
const reports = 'https://admin.exchange.microsoft.com/#/reports/mailflowreportsmain';
const policies = `${defender} > Email & collaboration > Policies & rules > Threat policies`;

/** Every place that a text names. */
export const places: Readonly<Record<PlaceId, Place>> = {
  'message-trace': {
    path: `${exchange} > Mail flow > Message trace`,
    address: 'https://admin.exchange.microsoft.com/#/messagetrace',
    source: 'message-trace',
  },
  'mail-flow-status': {
    path: `${exchange} > Reports > Mail flow > Top domain mailflow status`,
    address: reports,
    source: 'mail-flow-status',
  },
  domains: {
    path: 'Microsoft 365 admin center > Settings > Domains > Add domain',
    address: 'https://admin.microsoft.com',
    source: 'domains',
  },
  'mailbox-forwarding': {
    path: 'Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email forwarding',
    address: 'https://admin.microsoft.com',
    source: 'taken-over',
  },
  'auto-forwarded-report': {
    path: `${exchange} > Reports > Mail flow > Auto forwarded messages report`,
    address: reports,
    source: 'auto-forwarded-report',
  },
  'non-accepted-report': {
    path: `${exchange} > Reports > Mail flow > Non-accepted domain report`,
    address: reports,
    source: 'non-accepted-report',
  },
  'enhanced-filtering': {
    path: `${policies} > Enhanced filtering`,
    address: 'https://security.microsoft.com/skiplisting',
    source: 'enhanced-filtering',
  },
  dkim: {
    path: `${policies} > Email authentication settings > DKIM`,
    address: 'https://security.microsoft.com/authentication?viewid=DKIM',
    source: 'dkim',
  },
  explorer: {
    path: `${defender} > Email & collaboration > Explorer`,
    address: 'https://security.microsoft.com/threatexplorerv3',
    source: 'threat-explorer',
  },
  submissions: {
    path: `${defender} > Actions & submissions > Submissions > Emails`,
    label: 'Submissions > Emails',
    address: 'https://security.microsoft.com/reportsubmission?viewid=email',
    source: 'submissions',
  },
  quarantine: {
    path: `${defender} > Email & collaboration > Review > Quarantine`,
    address: 'https://security.microsoft.com/quarantine',
    source: 'quarantine',
  },
  'allow-block-list': {
    path: `${policies} > Tenant Allow/Block Lists`,
    address: 'https://security.microsoft.com/tenantAllowBlockList',
    source: 'allow-block-list',
  },
  'restricted-entities': {
    path: `${defender} > Email & collaboration > Review > Restricted entities`,
    address: 'https://security.microsoft.com/restrictedentities',
    source: 'restricted-entities',
  },
  'mail-flow-rules': {
    path: `${exchange} > Mail flow > Rules`,
    address: 'https://admin.exchange.microsoft.com/#/transportrules',
    source: 'rule-management',
  },
  connectors: {
    path: `${exchange} > Mail flow > Connectors`,
    address: 'https://admin.exchange.microsoft.com/#/connectors',
    source: 'connectors',
  },
  groups: {
    path: `${exchange} > Recipients > Groups`,
    address: 'https://admin.exchange.microsoft.com/#/groups',
    source: 'places-deployment',
  },
  'anti-spam': {
    path: `${policies} > Anti-spam`,
    address: 'https://security.microsoft.com/antispam',
    source: 'connection-filter',
  },
  'connection-filter': {
    path: `${policies} > Anti-spam > Connection filter policy (Default)`,
    address: 'https://security.microsoft.com/antispam',
    source: 'connection-filter',
  },
};
