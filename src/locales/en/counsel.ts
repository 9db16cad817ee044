import type { AdviceWords, AllReadingWords, AllUnknowableWords } from '../advice-words.ts';

export const advice: AdviceWords = {
  strengths: {
    shown: 'Lines of other servers point to this.',
    suggested: 'Something points to this; it is not proven.',
    possible: 'Possible; no line shows it.',
  },
  byTrace:
    'Send a new message and trace it: OutboundIpPoolName no longer reads RegularRelayOutboundPool ({page-relaying-denied}).',
  parties: {
    tenant: 'According to the headers: {tenant}[ (tenant {tenantid})].',
    tenantId: 'According to the headers: the tenant {tenantid}. They do not give its name.',
    sender: 'According to the From line: {fromdomain}[ ({readabledomain})]. That line can be forged.',
    unknown: 'The headers do not say who that is.',
  },
  replaceFirst: 'Replace before use:',
  placeholders: {
    sender: 'address of the sender',
    recipient: 'address of the recipient',
    start: 'day before, yyyy-mm-dd',
    end: 'day after, yyyy-mm-dd',
    mailbox: 'address of the mailbox',
    fromdomain: 'domain of the sender',
    spfdomain: 'domain that SPF was judged on',
    subdomain: 'subdomain',
    parent: 'parent domain',
    group: 'address of the group',
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
  generalKnowledge: 'general knowledge of Exchange (read on no page of Microsoft)',
  readOn: 'read on {date}',
  elsewhere: { reader: 'For the reader of the message', 'help-desk': 'For the help desk' },
  cases: 'case {cases}',
  labels: {
    steps: 'Steps',
    commands: 'To copy',
    verify: 'How to see that it worked',
    duration: 'How long it takes',
    avoid: 'What not to do',
    sources: 'Sources',
    readings: 'Two ways to read it',
    innocent: 'Innocent',
    suspicious: 'Suspicious',
    unknowable: 'What headers cannot tell, and where it can be seen',
  },
};

export const readings: AllReadingWords = {
  'relay-clean': {
    innocent:
      'Somebody’s mailbox, rule or list forwards ordinary mail, or an application sends through Microsoft 365 with a domain that was never set up there. Microsoft’s outbound filter saw nothing against it.',
    suspicious:
      'Somebody sends forged mail through an organisation that passes on whatever it gets. A filter that found nothing does not rule that out.',
  },
  'relay-spam': {
    innocent: 'A forwarding mailbox passed on what it got, spam included, or the filter was wrong.',
    suspicious:
      'Microsoft’s outbound filter judged it to be spam, and its sender could not be confirmed: somebody may be sending spam or forged mail through this organisation.',
  },
  'relay-unknown': {
    innocent:
      'Somebody’s mailbox, rule or list forwards ordinary mail, or an application sends through Microsoft 365 with a domain that was never set up there.',
    suspicious: 'Somebody sends forged mail through an organisation that passes on whatever it gets.',
  },
  'high-risk-pool': {
    innocent: 'A non-delivery report, or a domain that lacks basic DNS records.',
    suspicious: 'The outbound filter judged the message to be spam, perhaps from an account that was taken over.',
  },
  'ordinary-pool': {
    innocent: 'Ordinary mail of an organisation that uses Microsoft 365.',
    suspicious: 'An account of such an organisation was taken over, or somebody rents Microsoft 365 for bad mail.',
  },
  'consumer-pool': {
    innocent: 'Mail of a private person with an Outlook.com account.',
    suspicious: 'An account that somebody opened, or took over, in order to deceive.',
  },
  'other-microsoft365': {
    innocent: 'Mail of an application or a service that uses Microsoft’s servers.',
    suspicious: 'Somebody rents the service for bad mail, or abuses an application.',
  },
  internal: {
    innocent: 'A colleague or another customer of Microsoft 365 wrote to you.',
    suspicious: 'An account inside was taken over.',
  },
  'not-from-microsoft365': {
    innocent: 'Ordinary mail of somebody who uses another mail service.',
    suspicious:
      'Forged mail from a server that the forger runs. That it did not use the relay pool speaks neither for nor against it.',
  },
  'unknown-pool': {
    innocent:
      'A server of Microsoft 365 that is new, or seldom seen in public. Microsoft changes names and addresses without notice.',
    suspicious: 'That server may belong to any pool, the relay pool included. Nothing is ruled out.',
  },
  undetermined: {
    innocent: 'The text is incomplete, or a server wrote a line in a form that is not known here.',
    suspicious: 'Somebody cut or changed lines.',
  },
};

export const unknowables: AllUnknowableWords = {
  pool: {
    what: 'Which pool Microsoft 365 recorded for the message.',
    where:
      'In the message trace of the organisation that sent it or passed it on, in the property OutboundIpPoolName ({page-relaying-denied}). Only its administrator can see it.',
  },
  settings: {
    what: 'Which setting led there: a forwarding, a rule, a connector or a missing domain.',
    where: 'In the settings of that organisation, and in its message trace.',
  },
  author: {
    what: 'Who wrote the message, and whether it is honest.',
    where: 'From the sender, asked another way.',
  },
  filter: {
    what: 'Everything that your filter weighed.',
    where: 'With your help desk: in the submission or in Threat Explorer, if your organisation has it.',
  },
  'older-lines': {
    what: 'Whether the lines below the one in which your mail system took over are true and complete.',
    where: 'In the logs of the servers that wrote them.',
  },
  arrival: {
    what: 'Which server delivered the message.',
    where: 'In the message trace of your own organisation, under “From IP” ({page-message-trace}).',
  },
  'high-risk-reason': {
    what: 'Which of the reasons for the high-risk pool it was.',
    where: 'In the message trace and the outbound spam reports of the organisation that sent it.',
  },
};
