import type { SourceId } from './pages.ts';

/** Where something is set or seen in a portal of Microsoft's: the menu path as its English surface shows it, and an address that leads there in any language. */
export interface Place {
  readonly path: string;
  readonly address: string;
  readonly source: SourceId;
}

export type PlaceId =
  | 'message-trace'
  | 'domains'
  | 'mailbox-forwarding'
  | 'auto-forwarded-report'
  | 'non-accepted-report'
  | 'enhanced-filtering'
  | 'dkim'
  | 'submissions'
  | 'restricted-entities'
  | 'mail-flow-rules'
  | 'connectors'
  | 'groups'
  | 'connection-filter';

const exchange = 'Exchange admin center';
const defender = 'Microsoft Defender portal';

export const places: Readonly<Record<PlaceId, Place>> = {
  'message-trace': {
    path: `${exchange} > Mail flow > Message trace`,
    address: 'https://admin.exchange.microsoft.com/#/messagetrace',
    source: 'message-trace',
  },
  domains: {
    path: 'Microsoft 365 admin center > Settings > Domains > Add domain',
    address: 'https://admin.microsoft.com',
    source: 'general-knowledge',
  },
  'mailbox-forwarding': {
    path: `${exchange} > Recipients > Mailboxes > Mail flow settings > Email forwarding`,
    address: 'https://admin.exchange.microsoft.com',
    source: 'general-knowledge',
  },
  'auto-forwarded-report': {
    path: `${exchange} > Reports > Mail flow > Auto forwarded messages report`,
    address: 'https://admin.exchange.microsoft.com',
    source: 'auto-forwarded-report',
  },
  'non-accepted-report': {
    path: `${exchange} > Reports > Mail flow > Non-accepted domain report`,
    address: 'https://admin.exchange.microsoft.com',
    source: 'non-accepted-report',
  },
  'enhanced-filtering': {
    path: `${defender} > Email & collaboration > Policies & rules > Threat policies > Enhanced filtering`,
    address: 'https://security.microsoft.com/skiplisting',
    source: 'enhanced-filtering',
  },
  dkim: {
    path: `${defender} > Email & collaboration > Policies & rules > Threat policies > Email authentication settings > DKIM`,
    address: 'https://security.microsoft.com/authentication?viewid=DKIM',
    source: 'dkim',
  },
  submissions: {
    path: `${defender} > Actions & submissions > Submissions > Emails`,
    address: 'https://security.microsoft.com/reportsubmission?viewid=email',
    source: 'general-knowledge',
  },
  'restricted-entities': {
    path: `${defender} > Email & collaboration > Review > Restricted entities`,
    address: 'https://security.microsoft.com/restrictedentities',
    source: 'general-knowledge',
  },
  'mail-flow-rules': {
    path: `${exchange} > Mail flow > Rules`,
    address: 'https://admin.exchange.microsoft.com/#/transportrules',
    source: 'general-knowledge',
  },
  connectors: {
    path: `${exchange} > Mail flow > Connectors`,
    address: 'https://admin.exchange.microsoft.com/#/connectors',
    source: 'general-knowledge',
  },
  groups: {
    path: `${exchange} > Recipients > Groups`,
    address: 'https://admin.exchange.microsoft.com/#/groups',
    source: 'general-knowledge',
  },
  'connection-filter': {
    path: `${defender} > Email & collaboration > Policies & rules > Threat policies > Anti-spam`,
    address: 'https://security.microsoft.com/antispam',
    source: 'general-knowledge',
  },
};
