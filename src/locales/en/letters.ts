import type { LetterCatalog } from '../catalog/letter-words.ts';
import { advice } from './counsel.ts';

export const letters: LetterCatalog = {
  language: 'en',
  locale: 'en-GB',
  unstated: 'not stated',
  advice,
  line: 'Header {line}',
  masked: '*** replaces names of mailboxes.',
  facts: {
    result: 'Result',
    certainty: 'Confidence',
    messageId: 'Message-ID',
    time: 'Time',
    deliveredBy: 'Left Microsoft 365 from',
    from: 'Domain in From',
    organisation: 'Organisation that sent it on',
    source: 'Entered Microsoft 365 from',
    spf: 'SPF on entering Microsoft 365',
    dkim: 'DKIM on entering Microsoft 365',
  },
  ticket: {
    title: 'Relay Pool Inspector',
    names: {
      subject: 'Subject',
      from: 'From',
      received: 'Received',
      messageId: 'Message-ID',
      what: 'What it is',
      filter: 'Your filter',
      place: 'Now in',
      why: 'Reason',
      todo: 'What to do',
      reader: 'Reader',
      'help-desk': 'Help desk',
      forwarder: 'Relay admin',
      sender: 'Sender’s domain',
      contact: 'Contact',
    },
    contacts: {
      tenant: 'Microsoft 365 admin of {tenant}',
      tenantId: 'Microsoft 365 admin of tenant {tenantid}',
    },
    danger: {
      helpDesk: 'Find and delete other copies of this message.',
      stop: 'Find out who sent it and stop it:',
    },
    masked: 'Mailbox names are masked (***); one may remain, so read before passing it on.',
    full: 'For everything else: “Copy full report”, or relay-pool check --full.',
  },
  messageFacts: {
    names: {
      'relayed-by': 'Relayed by',
      'sent-by': 'Sent by',
      'pool-server': 'Server',
      'handed-in': 'Handed in by',
      'at-relay': 'At the relay',
      here: 'Here',
      'message-id': 'Message-ID',
      'on-the-way': 'On the way',
    },
    claimed: 'claimed, not checked:',
    composite: 'overall',
    slowStep: '{amount}, of which {slowest} in one step',
  },
  sureness: {
    certain: 'Our own mail system wrote the header that shows the relay pool. Other servers wrote everything older.',
    likely:
      'This comes from headers that our own mail system did not write, or that are not conclusive. It is likely, not certain.',
  },
  forwarder: {
    subject: 'Mail from your Microsoft 365 organisation leaves through the relay pool',
    greeting: 'Dear administrator,',
    opening:
      'A message that reached us[ (sent {time})] went through the Microsoft 365 outbound relay pool[, from {pooladdress}][ ({poolname})].[ According to its headers, your organisation, {tenant}, sent it on.][ The tenant ID in the headers is {tenantid}.]',
    meaning:
      'Microsoft 365 uses this pool for mail that an organisation forwards or relays and whose sender it cannot confirm ({page-outbound-pools}). Such mail may be filtered or rejected. Only your settings and message trace show the full cause.',
    evidence: 'What the headers show',
    request: 'What we ask you to do',
    possible: 'Also possible, but no header shows it',
    closing: ['Please let us know what your message trace shows.', 'Kind regards'],
    danger: {
      subject: 'Please stop such mail from your Microsoft 365 organisation',
      found: {
        phishing: 'Our filter classified this message as phishing.',
        malware: 'Our filter found malware in this message.',
        imitation: 'Our filter warns that this message imitates another sender.',
        spam: 'Our filter classified this message as spam.',
      },
      unconfirmed: 'This is not confirmed: the headers that we have do not show that our filter wrote it.',
      request:
        'Please find out which account, application or server sent it, and stop it. Please do not make such mail deliverable.',
    },
  },
  sender: {
    subject: 'We cannot confirm mail that names your domain[ {fromdomain}]',
    greeting: 'Dear Sir or Madam,',
    opening:
      'An organisation in Microsoft 365 passed on a message[ sent {time}] that names your domain[, {fromdomain},] as its sender. Microsoft 365 could not confirm the sender, so the message left through the relay pool ({page-outbound-pools}). Such mail may be filtered or rejected.',
    meaning:
      'We do not know whether the message is yours. If it is not, someone is using your name, and there is nothing to fix for this message.',
    evidence: 'What the headers show',
    request: 'What would help if the message is yours',
    possible: 'Also possible, but no header shows it',
    closing: [
      'Please do not add Microsoft’s relay-pool addresses to your SPF record: others could then send as you.',
      'Kind regards',
    ],
  },
};
