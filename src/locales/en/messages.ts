import type { MessageWords } from '../message-words.ts';
import { advice } from './counsel.ts';

export const messages: MessageWords = {
  language: 'en',
  locale: 'en-GB',
  unstated: 'not stated',
  advice,
  line: 'Header line {line}',
  masked: 'What names a mailbox is masked with ***: the part of mail addresses before the @, and a Message-ID that holds it.',
  facts: {
    result: 'Result',
    certainty: 'How sure',
    messageId: 'Message-ID',
    time: 'Time',
    deliveredBy: 'Left Microsoft 365 from',
    from: 'Domain in From',
    organisation: 'Organisation that sent it on',
    source: 'Came to Microsoft 365 from',
    spf: 'SPF on arrival',
    dkim: 'DKIM on arrival',
  },
  author: {
    vouched: 'your own mail system wrote the line',
    notVouched: 'written by another server, not verifiable from here',
  },
  ticket: {
    subject: 'Mail check: {headline}',
    headings: {
      why: 'Why this pool',
      arrival: 'What Microsoft 365 saw on arrival',
      lines: 'The lines that show it',
      remedies: 'What to do, and whose job it is',
    },
  },
  sureness: {
    certain: 'Our own mail system wrote the line that shows the relay pool. Everything older was written by other servers.',
    likely:
      'This follows from header lines that our own mail system did not write, or that do not settle it. It is likely, not certain.',
  },
  forwarder: {
    subject: 'Mail from your Microsoft 365 organisation leaves through the relay pool',
    greeting: 'Dear administrator,',
    opening:
      'A message[ of {time}] that reached us went through the outbound relay pool of Microsoft 365[, from {pooladdress}][ ({poolname})].[ According to its headers, it was sent on by your organisation, {tenant}.][ The tenant ID in the headers is {tenantid}.]',
    meaning:
      'Microsoft 365 uses this pool for mail that an organisation forwards or relays and whose sender it cannot confirm ({page-outbound-pools}). Such mail may be filtered or refused. What led to it can be seen in full only in your settings and your message trace.',
    evidence: 'What the headers show',
    request: 'What we ask of you',
    possible: 'Possible too, though no line shows it',
    closing: ['Please let us know what your message trace says.', 'With kind regards'],
  },
  sender: {
    subject: 'Mail that names your domain[ {fromdomain}] cannot be confirmed',
    greeting: 'Dear Sir or Madam,',
    opening:
      'A message[ of {time}] that names your domain[, {fromdomain},] as its sender was passed on by an organisation in Microsoft 365. Its sender could not be confirmed there, so it left through the relay pool ({page-outbound-pools}), and such mail may be filtered or refused.',
    meaning:
      'We do not know whether the message is yours. If it is not, somebody is using your name, and there is nothing to repair for this message.',
    evidence: 'What the headers show',
    request: 'What would help if the message is yours',
    possible: 'Possible too, though no line shows it',
    closing: [
      'Please do not add addresses of Microsoft’s relay pool to your SPF record: others could then send as you.',
      'With kind regards',
    ],
  },
};
