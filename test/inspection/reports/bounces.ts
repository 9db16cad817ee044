import { sampleLines } from '../message-text.ts';

/** The header lines that every bounce of the tables gives back. */
export const returned: readonly string[] = sampleLines();

const own = 'Received: from out.example.net by in.example.org (Postfix) with ESMTP id 1; Mon, 16 Nov 2026 10:00:00 +0000';

/** A saved message of a mail system: the lines of its way to the reader, its own fields, and its body. */
export function mailOf(fields: readonly string[], body: readonly string[]): readonly string[] {
  return [own, 'Date: Mon, 16 Nov 2026 10:00:00 +0000', ...fields, '', ...body];
}

/** Parts between boundary lines. */
export function partsBetween(boundary: string, ...parts: readonly (readonly string[])[]): readonly string[] {
  return [...parts.flatMap((part) => [`--${boundary}`, ...part]), `--${boundary}--`];
}

/** Bounces in which the message stands in the text: who writes such, the fields above it, the text, and a piece of the answer. */
export interface TextBounce {
  readonly of: string;
  readonly fields: readonly string[];
  readonly prose: readonly string[];
  readonly answer: string | null;
}

const daemon = 'From: MAILER-DAEMON@mx.example.net';

export const textBounces: readonly TextBounce[] = [
  {
    of: 'Exim',
    fields: [daemon, 'X-Failed-Recipients: bob@example.net', 'Auto-Submitted: auto-replied'],
    prose: [
      'This address failed:',
      '',
      '  bob@example.net',
      '    host mx.example.com [192.0.2.9]',
      '    SMTP error from remote mail server after RCPT TO:<bob@example.net>:',
      '    550 5.1.1 nobody here',
      '',
      '------ This is a copy of your message, including all the headers. ------',
      '',
    ],
    answer: '550 5.1.1 nobody here',
  },
  {
    of: 'Exim without an answer',
    fields: ['X-Failed-Recipients: bob@example.net', 'From: Mail System <mailer-daemon@example.net>'],
    prose: [
      'bob@example.net: retry timeout exceeded',
      '',
      '------ This is a copy of the message, including all the headers. ------',
      '',
    ],
    answer: null,
  },
  {
    of: 'Exim, cut to a size',
    fields: ['Return-Path: <>', 'From: Mail System <Mailer-Daemon@example.net>'],
    prose: [
      'bob@example.net: mailbox is full',
      '',
      '------ This is a copy of the message, including all the headers. ------',
      '------ The body of the message is 500000 characters long; only the first',
      '------ 100000 or so are included here.',
      '',
    ],
    answer: null,
  },
  {
    of: 'qmail',
    fields: [daemon, 'Return-Path: <>'],
    prose: [
      'Hi. This is the qmail-send program at mx.example.net.',
      '',
      '<bob@example.net>:',
      '192.0.2.9 does not like recipient.',
      'Remote host said: 550 no such user',
      'Giving up on 192.0.2.9.',
      '',
      '--- Below this line is a copy of the message.',
      '',
    ],
    answer: '550 no such user',
  },
  {
    of: 'Postfix, copied as text',
    fields: [daemon],
    prose: [
      'This is the mail system at host mx.example.net.',
      '',
      '<bob@example.net>: host mx.example.com[192.0.2.9] said: 554 5.7.1 Denied',
      '    (in reply to DATA command)',
      '',
      '--4A.1/mx.example.net',
      'Content-Description: Undelivered Message',
      'Content-Type: message/rfc822',
      '',
    ],
    answer: '554 5.7.1 Denied',
  },
  {
    of: 'Sendmail',
    fields: [daemon, 'Auto-Submitted: auto-generated (failure)'],
    prose: [
      '   ----- Transcript of session follows -----',
      '... while talking to mx.example.com.:',
      '>>> DATA',
      '<<< 550 Rejected',
      '554 5.0.0 Service unavailable',
      '',
      '   ----- Unsent message follows -----',
    ],
    answer: '550 Rejected',
  },
  {
    of: 'Sendmail, header lines alone',
    fields: [daemon],
    prose: ['550 <bob@example.net>... User unknown', '', '   ----- Message header follows -----'],
    answer: '550 <bob@example.net>... User unknown',
  },
  {
    of: 'Courier',
    fields: [daemon, 'Return-Path: <>'],
    prose: [
      'UNDELIVERABLE MAIL',
      '',
      '<bob@example.net>:',
      '     mx.example.com [192.0.2.9]:',
      '     <<< 550 5.7.1 Not here',
      '',
      'The headers of the original message follow.',
      '',
    ],
    answer: '550 5.7.1 Not here',
  },
  {
    of: 'Gmail',
    fields: ['From: Mail Delivery Subsystem <mailer-daemon@example.com>', 'X-Failed-Recipients: bob@example.net'],
    prose: [
      'Delivery to the following recipient failed permanently:',
      '',
      '     bob@example.net',
      '',
      'The error that the other server returned was:',
      '550 5.1.1 nobody',
      '',
      '----- Original message -----',
      '',
    ],
    answer: '550 5.1.1 nobody',
  },
  {
    of: 'Google Groups',
    fields: ['From: Mail Delivery Subsystem <mailer-daemon@example.com>', 'X-Failed-Recipients: group@example.net'],
    prose: ['You may not have permission to post to the group (group).', '', '----- Original message -----', ''],
    answer: null,
  },
  {
    of: 'Google Groups, without its title',
    fields: ['From: Mail Delivery Subsystem <mailer-daemon@example.com>', 'X-Failed-Recipients: group@example.net'],
    prose: [
      'Hello ann@example.org,',
      '',
      'We are writing to let you know that the group you tried to contact (group) may not exist.',
      '',
    ],
    answer: null,
  },
  {
    of: 'Yahoo',
    fields: ['From: MAILER-DAEMON@example.com', 'Return-Path: <>'],
    prose: [
      '<bob@example.net>:',
      'Remote host said:',
      '550 5.2.2 Over quota',
      '',
      '--- Below this line is a copy of the message.',
      '',
    ],
    answer: '550 5.2.2 Over quota',
  },
  {
    of: 'Zoho',
    fields: ['From: mailer-daemon@mail.example.com', 'X-Mailer: Zoho Mail'],
    prose: [
      'This message was created automatically by mail delivery software.',
      '',
      'bob@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 nobody',
      '',
    ],
    answer: '5.1.1 nobody',
  },
  {
    of: 'mail.ru',
    fields: ['From: mailer-daemon@example.com', 'X-Failed-Recipients: bob@example.net'],
    prose: [
      '**********************',
      'bob@example.net',
      '    SMTP error from remote mail server after end of data: host mx.example.com [192.0.2.9]: 550 spam message',
      '',
      '------ This is a copy of your message, including all the headers. ------',
      '',
    ],
    answer: '550 spam message',
  },
  {
    of: 'DragonFly',
    fields: ['From: MAILER-DAEMON <>', 'Subject: Mail delivery failed'],
    prose: [
      'This is the DragonFly Mail Agent v0.13 at mx.example.net.',
      '',
      'There was an error delivering your mail to <bob@example.net>.',
      '',
      'mx.example.com [192.0.2.9] did not like our RCPT TO:',
      '550 nobody',
      '',
      'Message headers follow.',
      '',
    ],
    answer: '550 nobody',
  },
  {
    of: 'a program in another language',
    fields: ['From: Postmaster <postmaster@example.net>', 'Auto-Submitted: auto-replied'],
    prose: ['Die Nachricht konnte nicht zugestellt werden.', '', 'Antwort: 550 5.7.1 abgelehnt', ''],
    answer: '550 5.7.1 abgelehnt',
  },
];
