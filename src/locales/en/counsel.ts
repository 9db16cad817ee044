import type { AdviceWords, AllReadingWords } from '../catalog/advice-words.ts';

export const advice: AdviceWords = {
  byTrace: 'Trace a new message. OutboundIpPoolName no longer shows RegularRelayOutboundPool ({page-relaying-denied}).',
  parties: {
    tenant: 'According to the headers: {tenant}[ (tenant {tenantid})].',
    tenantId: 'According to the headers: tenant {tenantid}. Its name is not in the headers.',
    sender: 'According to the From header: {fromdomain}[ ({readabledomain})]. That header can be forged.',
    unknown: 'The headers do not say who that is.',
  },
  menus: null,
  replaceFirst: 'Replace before use:',
  placeholders: {
    messageid: 'Message-ID in single quotes',
    sender: 'address of the sender',
    trusted: 'address of the sender in quotes',
    recipient: 'address of the recipient',
    start: 'day before, yyyy-mm-dd',
    end: 'day after, yyyy-mm-dd',
    mailbox: 'address of the mailbox',
    fromdomain: 'domain of the sender',
    spfdomain: 'domain that SPF checked',
    subdomain: 'subdomain',
    parent: 'parent domain',
    group: 'address of the group',
    policy: 'name of the anti-spam policy in quotes',
    connector: 'name of the connector in quotes',
    pilot: 'addresses of all pilot mailboxes',
    hops: 'public addresses of your own hops',
    certificate: 'domain in the certificate',
    sealer: 'd= of the seal in quotes',
    notify: 'your own address',
    server: 'public address of your server',
    provider: 'include of your provider',
    mailserver: 'name of your mail server',
  },
  cited: '“{title}”, {date}',
  citedUndated: '“{title}”, read on {date}',
  generalKnowledge: 'general Exchange knowledge (no Microsoft page cited)',
  readOn: 'read on {date}',
  elsewhere: { reader: 'For the reader of the message', 'help-desk': 'For the help desk' },
  ownRoles: { dns: 'The person who manages the domain’s DNS' },
  licences: {
    included: 'Included with Exchange Online',
    'threat-explorer': 'Included. Threat Explorer needs Defender for Office 365 Plan 2, Real-time detections need Plan 1',
    'explorer-or-search': 'Explorer needs Defender for Office 365 Plan 2',
  },
  cases: 'case {cases}',
  labels: {
    evidence: 'Evidence',
    undo: 'How to undo it',
    verify: 'How to see that it worked',
    avoid: 'Watch out',
    sources: 'Sources',
    innocent: 'Harmless',
    suspicious: 'Suspicious',
  },
};

export const readings: AllReadingWords = {
  'relay-passed': {
    innocent:
      'A mailbox, rule or list forwards ordinary mail, or an application uses a domain that is not set up in Microsoft 365.',
    suspicious:
      'An attacker sends forged mail through an organisation that passes on whatever it receives. That Microsoft’s outbound filter found nothing does not rule this out.',
  },
  'relay-spam': {
    innocent: 'A forwarding mailbox passed on what it received, including spam, or the filter was wrong.',
    suspicious:
      'Microsoft’s outbound filter classified it as spam and could not confirm the sender. An attacker may be sending spam or forged mail through this organisation.',
  },
  'relay-unknown': {
    innocent:
      'A mailbox, rule or list forwards ordinary mail, or an application uses a domain that is not set up in Microsoft 365.',
    suspicious: 'An attacker sends forged mail through an organisation that passes on whatever it receives.',
  },
  'high-risk-pool': {
    innocent: 'A non-delivery report (NDR), or a domain that lacks basic DNS records.',
    suspicious: 'The outbound filter classified the message as spam, perhaps from a compromised account.',
  },
  'automatic-reply': {
    innocent: 'An out-of-office message or another automatic reply.',
    suspicious: 'Someone added the headers of an automatic reply to another message.',
  },
  'ordinary-pool': {
    innocent: 'Ordinary mail from an organisation that uses Microsoft 365.',
    suspicious:
      'An account in such an organisation was compromised, or someone signed up for Microsoft 365 to send malicious mail.',
  },
  'consumer-pool': {
    innocent: 'Mail from a person with an Outlook.com account.',
    suspicious: 'An account that was opened, or compromised, in order to deceive.',
  },
  'other-microsoft365': {
    innocent: 'Mail from an application or service that uses Microsoft’s servers.',
    suspicious: 'Someone signed up for the service to send malicious mail, or abuses an application.',
  },
  internal: {
    innocent: 'A colleague or another Microsoft 365 customer wrote to you.',
    suspicious: 'An account inside Microsoft 365 was compromised.',
  },
  'not-from-microsoft365': {
    innocent: 'Ordinary mail from someone who uses another mail service.',
    suspicious: 'Forged mail from the attacker’s own server. Not using the relay pool proves nothing either way.',
  },
  'unknown-pool': {
    innocent:
      'A Microsoft 365 server that is new, or seldom seen in public. Microsoft changes names and addresses without notice.',
    suspicious: 'That server may belong to any pool, the relay pool included. Nothing is ruled out.',
  },
  undetermined: {
    innocent: 'The text is incomplete, or a server wrote a header in a form that this program does not know.',
    suspicious: 'Someone removed or changed headers.',
  },
  'refused-inside': {
    innocent: 'The address was wrong, or a rule, a limit or a block applies.',
    suspicious: 'The report is forged. Open no links or files in a report about a message that you did not send.',
  },
};
