import { announcesQuotation, titleOf } from '../../../src/inspection/reports/quotation.ts';
import { bounceMarkOf } from '../../../src/inspection/reports/bounce-marks.ts';
import { isMessageType, isWinmail } from '../../../src/inspection/reports/attached-message.ts';
import { readReply } from '../../../src/inspection/reports/reply-finding.ts';
import { readStatus } from '../../../src/inspection/reports/delivery-status.ts';
import { reportOfText } from '../../../src/inspection/reports/delivery-report.ts';
import { mayAnnounceCopy, splitText } from '../../../src/inspection/reports/returned-block.ts';
import { answererIn, isAnswerLine, isRefusalLine, replyIn, replyOf } from '../../../src/inspection/reports/server-reply.ts';

describe('what a server answered', () => {
  test('up to the next empty line, route line or copy, at most twelve lines of each', () => {
    expect(replyIn(['Hello', '550 5.7.1 no', 'and why', '', 'more'])).toBe('550 5.7.1 no\nand why');
    expect(replyIn(['550 5.7.1 no', 'Received: from a.example by b.example'])).toBe('550 5.7.1 no');
    expect(replyIn(['550 5.7.1 no', 'Your message follows'])).toBe('550 5.7.1 no');
    const long = ['550 5.7.1 no', ...Array.from({ length: 20 }, (_, at) => `line ${String(at)}`)];
    expect(replyIn(long)?.split('\n')).toHaveLength(12);
    expect(replyIn(['550 5.7.1 no'])).toBe('550 5.7.1 no');
    expect(replyIn(['Hello'])).toBeNull();
  });

  test('of several servers each once, the first four of them', () => {
    const answers = ['1', '2', '1', '3', '4'].flatMap((digit) => [`550 5.7.${digit} no`, '']);
    expect(replyIn(answers)).toBe('550 5.7.1 no\n550 5.7.2 no\n550 5.7.3 no');
    expect(replyOf(['', 'a', 'a', ''])).toBe('a');
    expect(replyOf(['x'.repeat(3000)])).toHaveLength(2000);
    expect(replyOf(['', ''])).toBeNull();
  });

  test.each<[string, readonly string[], string | null]>([
    ['in front of the answer', ['host mx.example.net[192.0.2.1] said: 550 5.7.1 no'], 'mx.example.net'],
    ['in front of it, as Exchange has it', ['mx.example.net #550 5.7.1 no'], 'mx.example.net'],
    ['right above it', ['Hello', 'mx.example.net', '550 5.7.1 no'], 'mx.example.net'],
    ['two lines above it', ['  mx.example.net ', 'Remote Server returned', '550 5.7.1 no'], 'mx.example.net'],
    ['the nearer of two', ['far.example.net', 'near.example.net', '550 5.7.1 no'], 'near.example.net'],
    ['three lines above it', ['mx.example.net', 'a b', 'c d', '550 5.7.1 no'], null],
    ['where sendmail names it', ['... while talking to mx.example.net.:', '>>> DATA', '<<< 550 5.7.1 no'], 'mx.example.net'],
    ['where it is said who rejected', ['550 5.7.1 no', '', 'Message rejected by: mx.example.net'], 'mx.example.net'],
    ['right below the answer, in any language', ['550 5.7.1 nej', 'Afvist af: mx.example.net'], 'mx.example.net'],
    ['further below, in a language that is not read', ['550 5.7.1 nej', '', 'Afvist af: mx.example.net'], null],
    ['a word and no host', ['Rejected', '550 5.7.1 no'], null],
    ['an address', ['192.0.2.1', '550 5.7.1 no'], null],
    ['a host and more', ['mx.example.net/x', '550 5.7.1 no'], null],
    ['nowhere, since nothing was answered', ['mx.example.net', 'no'], null],
  ])('by the host that stands %s', (_, lines, host) => {
    expect(answererIn(lines)).toBe(host);
  });

  test.each([
    ['550 5.7.1 no', true],
    ['#550-5.7.1 no', true],
    ['550\t5.7.26 no', true],
    ['1550 5.7.1 no', false],
    ['x550 5.7.1 no', false],
    ['350 5.7.1 no', false],
    ['550 2.7.1 no', false],
    ["'5.7.520 Access denied", true],
    ['  5.1.10 not found', true],
    ['Status code: 5.4.14', true],
    ['version 5.1.2', false],
    ['5.1.2.3', false],
    ['5.8.1', false],
    ['Reason (5.7.520)', true],
    ['Reason (5.7.52)', false],
    ['Remote host said: 550 no', true],
    ['server mx [192.0.2.1]: 450 later', true],
    ['server mx [192.0.2.1]: 250 ok', false],
    ['host mx.example.net[192.0.2.1] said:', true],
    ['host mx.example.net[192.0.2.1]:25 refused to talk to me: ', true],
    ['host mx.example.net said:', false],
  ])('a refusal in any text: %s: %s', (line, expected) => {
    expect(isRefusalLine(line)).toBe(expected);
  });

  test.each([
    ['550 no such user', true],
    ['<<< 550 no', true],
    ['smtp: 450 later', true],
    ['550 ', false],
    ['565 no', false],
    ['550x no', false],
    ['1550 no', false],
    ['at 550 kilometres', false],
  ])('an answer in a bounce: %s: %s', (line, expected) => {
    expect(isAnswerLine(line)).toBe(expected);
  });
});

test.each([
  ['550 5.7.64 TenantAttribution; Relay Access Denied', 'relay-denied'],
  ['550 5.7.640 Access denied, banned sending IP [192.0.2.1]', 'outlook-block'],
  ['550 5.7.68 TenantInboundAttribution; Direct Send not allowed', 'direct-send-blocked'],
  ['550 5.7.680 no', 'silent'],
  ['550 5.7.520 Access denied, Your organization does not allow external forwarding.', 'forwarding-blocked'],
  ['550 5.7.367 Remote server returned not permitted to relay', 'relayed-refused'],
  ['550 5.7.232 Your message can’t be sent', 'sending-limit'],
  ['550 5.7.236 Your message can’t be sent', 'sending-limit'],
  ['550 5.7.231 no', 'silent'],
  ['550 5.7.237 no', 'silent'],
  ['550 5.7.515 Access denied, sending domain doesn’t meet the required authentication level', 'outlook-authentication'],
  ['550 5.7.509 Access denied, sending domain does not pass DMARC verification', 'sender-unauthenticated'],
  ['550 5.7.23 no', 'sender-unauthenticated'],
  ['450 4.7.23 later', 'sender-unauthenticated'],
  ['450 4.7.25 later', 'silent'],
  ['550 5.7.1 the server 192.0.2.1 is on a block list', 'block-list'],
  ['550 5.7.1 rejected by zen.spamhaus.org', 'block-list'],
  ['550 5.7.1 rejected by dbl.spamhaus.org', 'silent'],
  ['550 5.7.1 the server says that the sender is on a block list', 'silent'],
])('who refused, over what: %s', (reply, kind) => {
  expect(readReply(reply).kind).toBe(kind);
});

describe('where the lines that a text gives back begin', () => {
  const route = 'Received: from a.example by b.example; Mon, 3 Mar 2025 10:00:08 +0000';
  test.each<[string, readonly string[], number]>([
    ['two fields below an announcement', ['Your message follows:', '', 'From: a@example.com', 'Subject: x'], 2],
    ['below a rule under it', ['Your message follows', '-----', 'Subject: x', 'X-A: 1'], 2],
    ['a fold between them', ['Undelivered mail', 'X-A: 1', '\tfold', 'To: b@example.net'], 1],
    ['no field that every message has', ['Your message follows', 'X-A: 1', 'X-B: 2'], -1],
    ['one field', ['Your message follows', 'Subject: x'], -1],
    ['other words between', ['Your message follows', 'or not', 'From: a@example.com', 'Subject: x'], -1],
    ['no announcement', ['Hello', 'From: a@example.com', 'Subject: x'], -1],
    ['fields above the route', ['no', 'Return-Path: <a@example.com>', 'X-A: 1', '\tfold', route], 1],
    ['the fields of the report above it', ['no', 'Status: 5.1.1', 'Diagnostic-Code: smtp; no', route], 3],
    ['the fields at the very top', ['Return-Path: <a@example.com>', route], 0],
  ])('%s', (_, lines, at) => {
    const { told, original } = splitText(lines);
    expect([told, original]).toEqual(at === -1 ? [lines, []] : [lines.slice(0, at), lines.slice(at)]);
  });

  test.each(['> ', '>', '    ', '| ', '>> '])('behind the mark %j of each line', (mark) => {
    const block = ['X-A: 1', route, 'Subject: x'];
    const lines = ['It was refused.', ...block.map((line) => mark + line), 'Regards'];
    expect(splitText(lines)).toEqual({ told: ['It was refused.'], original: block });
  });

  test.each([
    ['original message', true],
    ['Message headers', true],
    ['Forwarded message', true],
    [`A copy of your message: ${'x'.repeat(100)}`, false],
    ['Subject: a copy of your message', false],
    ['was not delivered to:', true],
    ['It was not delivered to:', false],
    ['---- Original Message ----', true],
  ])('words that announce a copy: %s: %s', (line, expected) => {
    expect(mayAnnounceCopy(line)).toBe(expected);
  });
});

describe('a message that Google Groups returns below a title in any language', () => {
  const original = ['X-Google-Smtp-Source: abc', 'Received: by 2002:a05:6000:1 with SMTP id 1; Mon, 3 Mar 2025 10:00:08 +0000'];
  test.each<[string, string, readonly string[], boolean]>([
    ['as it is', '----- Oprindelig meddelelse -----', original, true],
    ['too long for a title', `----- ${'x'.repeat(70)} -----`, original, false],
    ['without its end', '----- Oprindelig meddelelse', original, false],
    ['another rule', '------ Oprindelig meddelelse -----', original, false],
    ['words in front', 'x ----- Oprindelig meddelelse -----', original, false],
    ['no field of Google', '----- Oprindelig meddelelse -----', original.slice(1), false],
    ['a field that only ends like it', '----- Oprindelig meddelelse -----', ['Y-X-Received: 1', ...original.slice(1)], false],
  ])('%s', (_, title, lines, isReport) => {
    expect(reportOfText(['Hej', title, '', ...lines]) !== null).toBe(isReport);
  });
});

describe('a delivery status', () => {
  const recipient = ['Final-Recipient: rfc822; b@example.net', 'Action: failed', 'Status: 5.1.1'];
  test('blocks of recipients are known by either of two fields', () => {
    const other = ['Original-Recipient: rfc822; b@example.net', 'Action: delivered'];
    expect(readStatus([...other, '', ...recipient.slice(0, 2)]).isFailure).toBe(true);
    expect(readStatus(['Diagnostic-Code: smtp; 250 ok', 'Action: delivered']).isFailure).toBe(false);
    expect(readStatus(['Final-Recipient: rfc822; b@example.net', 'Action: relayed']).isFailure).toBe(false);
    expect(readStatus(other).isFailure).toBe(true);
  });

  test('an empty line behind every line is no end of a block', () => {
    expect(readStatus(['', ...recipient.flatMap((line) => [line, ''])]).status).toBe('5.1.1');
    // two blocks of one line each are two blocks
    expect(readStatus(['Status: 5.1.1', '', 'Final-Recipient: rfc822; b@example.net']).status).toBeNull();
  });

  test.each([
    ['Remote-MTA: dns; mx.example.net', '550 no'],
    ['X-Display-Name: b', '550 no'],
    ['x-note: b', '550 no'],
    ['https://example.net/why', '550 no https://example.net/why'],
    ['Http://example.net/why', '550 no Http://example.net/why'],
    ['see: why', '550 no see: why'],
  ])('a wrapped diagnosis ends at the next field: %s', (line, said) => {
    expect(readStatus([...recipient, 'Diagnostic-Code: smtp; 550 no', line]).diagnosticCode).toBe(said);
  });
});

test.each<[string, ReturnType<typeof bounceMarkOf>]>([
  ['From: MAILER-DAEMON@example.net', 'machine'],
  ['From: Mail Delivery <mailer_daemon@example.net>', 'machine'],
  ['From: "mail-daemon" <x@example.net>', 'machine'],
  [`From: MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.net`, 'machine'],
  ['From: no-mailer-daemon@example.net', null],
  ['From: mailer-daemons@example.net', null],
  ['X-MS-Exchange-Message-Is-Ndr: 1', 'machine'],
  ['X-Failed-Recipients: b@example.net', 'machine'],
  ['From: postmaster@example.net', 'system'],
  ['From: Postmaster', 'system'],
  ['From: "Postmaster" <a@example.net>', 'system'],
  ['From: oldpostmaster@example.net', null],
  ['Return-Path: <>', 'perhaps'],
  ['Auto-Submitted: auto-replied', 'perhaps'],
  ['From: System Administrator <a@example.net>', 'system'],
])('a sign of a bounce: %s: %s', (line, mark) => {
  expect(bounceMarkOf([line, 'Subject: x'])).toBe(mark);
});

test.each([
  ['message/rfc822', true],
  ['text/rfc822-headers', true],
  ['message/global', true],
  ['message/x-rfc2822', true],
  ['message/rfc822x', false],
  ['x-message/rfc822', false],
  ['text/plain', false],
])('whether %s is the type of a message: %s', (type, expected) => {
  expect(isMessageType(type)).toBe(expected);
});

test.each([
  ['application/ms-tnef', '', true],
  ['application/vnd.ms-tnef', 'x.bin', true],
  ['application/octet-stream', 'WINMAIL.DAT', true],
  ['application/octet-stream', 'mail.dat', false],
  ['application/ms-tnefx', '', false],
])('whether %s with the name %j is in the format of Outlook: %s', (type, fileName, expected) => {
  expect(isWinmail({ type, fileName, encoding: 'plain', lines: [] })).toBe(expected);
});

describe('words above a header section that quote it', () => {
  test.each<[string, string | null, boolean]>([
    ['Anna wrote:', null, true],
    ['  Anna wrote: ', null, true],
    ['Anna wrote', null, false],
    ['A copy of your message', null, true],
    ['Message 2:', titleOf('Message 1:'), false],
    ['"Mail 2 (Ann):', titleOf('Mail 1 (Bo):'), false],
    ['Anna wrote:', titleOf('Message 1:'), true],
  ])('%s, below the title %j: %s', (above, title, expected) => {
    expect(announcesQuotation(above, title)).toBe(expected);
  });

  test.each([
    ['Message 12:', 'Message'],
    ['-- "Mail 2" (Ann)', 'Mail'],
    ['Message:', null],
  ])('the title of %j is %j', (line, title) => {
    expect(titleOf(line)).toBe(title);
  });
});
