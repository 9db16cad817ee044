import { knownNames, maskKnown } from '../../../src/explanation/masking/known-names.ts';
import { maskField } from '../../../src/explanation/masking/mask-field.ts';
import { fieldsOf } from '../detections.ts';

const catalog = { heading: 'What the relay pool is', rows: { a: 'Report of Microsoft 365' } };

test.each<readonly [field: string, value: string, text: string, masked: string]>([
  ['From', '"Jane Doe" <jd7@example.com>', 'SPF gave none for jane', 'SPF gave none for j***'],
  ['From', '=?utf-8?B?SmFuZQ==?= <x@example.com>', 'Jane called', 'J*** called'],
  ['To', 'jane.doe＠example.com', 'of jane.doe, now', 'of j***, now'],
  ['To', 'jane.doe%40example.com', '(jane.doe)', '(j***)'],
  ['To', 'jane (at work) @ example.com', 'jane', 'j***'],
  ['To', 'jane(at)example.com', 'jane.', 'j***.'],
  ['Received', 'from a ([192.0.2.1] ident=jane) by b', 'jane', 'j***'],
  ['X-Get-Message-Sender-Via', 'a.example: authenticated_id: jane', 'jane', 'j***'],
  ['DKIM-Signature', 'd=a.example; i=jane@a.example', 'jane', 'j***'],
  ['To', '4512345678@example.com', '4512345678', '4***'],
  ['To', '451234@example.com', '451234', '4***'],
  ['Received', 'from a by b (Authenticated sender: CORP\\jane)', 'of jane', 'of j***'],
  ['Authentication-Results', 'a; spf=pass smtp.mailfrom="Jane Roe" <jd@example.com>', 'Roe', 'R***'],
  ['Authentication-Results', 'a; spf=pass smtp.mailfrom=(Jane Roe) jd@example.com', 'Roe', 'R***'],
  ['Authentication-Results', 'a; spf=pass smtp.mailfrom=roe <jd@example.com>', 'Roe', 'R***'],
  ['X-Authenticated-User', 'jane', 'jane', 'j***'],
  ['X-Authenticated-User', ' jane ', 'jane', 'j***'],
  ['X-Authenticated-User', 'host jane', 'jane', 'j***'],
  ['X-Authenticated-User', 'host:jane', 'jane', 'j***'],
  ['X-Authenticated-User', 'host=jane', 'jane', 'j***'],
  ['X-Authenticated-User', 'host;jane', 'jane', 'j***'],
  ['X-Authenticated-User', 'host,jane', 'jane', 'j***'],
  ['X-Authenticated-User', 'host/jane', 'jane', 'j***'],
])('a name in %s, %s, is masked wherever it stands', (field, value, text, masked) => {
  expect(maskKnown(text, knownNames(fieldsOf([[field, value]]), catalog))).toBe(masked);
});

test.each<readonly [why: string, value: string, text: string]>([
  [
    'a word of ours, that a stranger took for a name',
    '"Microsoft relay" <report@example.com>',
    'the relay of Microsoft, a report',
  ],
  ['a role of Microsoft’s', '"Robin Reader" <robin@example.com>', 'View-Only Recipients / Security Reader'],
  ['a host', '<mail-x.outbound.protection.outlook.com@example.com>', 'mail-x.outbound.protection.outlook.com'],
  ['a host in .com', '<mx.corp.com@example.dk>', 'by mx.corp.com'],
  ['a host in .net', '<mx.corp.net@example.dk>', 'by mx.corp.net'],
  ['a host in .org', '<mx.corp.org@example.dk>', 'by mx.corp.org'],
  ['a host in .local', '<mx.corp.local@example.dk>', 'by mx.corp.local'],
  ['a host under the end of a domain beside it', '<mx.corp.dk@example.dk>', 'by mx.corp.dk'],
  ['a part of a word', '<ann@example.com>', 'planning'],
  ['what is too short', '<by@example.com>', 'by mx.example.com'],
  ['a short number', '<250@example.com>', '250 OK'],
  ['five digits', '<25001@example.com>', '25001'],
  ['a number with a sign in it', '<20261014-77@example.com>', 'id 20261014-77'],
])('%s stays', (_, value, text) => {
  expect(maskKnown(text, knownNames(fieldsOf([['From', value]]), catalog))).toBe(text);
});

test.each([
  ['Resent-From', '"Jane Doe" <jd@example.com>', '"***" <j***@example.com>'],
  ['Resent-From', 'Jane <jd@example.com> (Jane Doe)', '*** <j***@example.com> (*** ***)'],
  ['To', 'jane', '***'],
  ['Return-Path', '<>', '<>'],
  ['Return-Path', '<jane>', '<***>'],
  [
    'X-MS-Exchange-ForwardingLoop',
    'jane@example.com;00000000-0000-0000-0000-000000000001',
    'j***@example.com;00000000-0000-0000-0000-000000000001',
  ],
  ['X-Authenticated-User', 'jane', '***'],
  ['X-Authenticated-User', 'jane ', '***'],
  ['X-Authenticated-User', 'jane@example.com', 'j***@example.com'],
  ['X-Get-Message-Sender-Via', 'mx.example.com: jane', 'mx.example.com: ***'],
  ['X-Get-Message-Sender-Via', 'mx.example.com:', 'mx.example.com:'],
  ['X-Login', '', ''],
  ['X-Note', 'jd@example.com (Jane Doe) wrote', 'j***@example.com (***) wrote'],
  ['X-Note', 'jd@example.com ( rfc822 ) wrote', 'j***@example.com ( rfc822 ) wrote'],
  ['X-Note', 'of (Jane Doe) jd@example.com', 'of (***) j***@example.com'],
  ['X-Note', 'of ( rfc822 ) jd@example.com', 'of ( rfc822 ) j***@example.com'],
  ['DKIM-Signature', 'z=From:Jane=20Doe|To:x; v=1', 'z=***; v=1'],
  ['DKIM-Signature', 'v=1; z=From:Jane=20Doe|To:x; bh=MQ==', 'v=1; z=***; bh=MQ=='],
  ['X-Mailer', '"Jane Doe" 7', '"Jane Doe" 7'],
  ['Received', 'from jane by a.example with local (mailbox jane)', 'from *** by a.example with local (mailbox ***)'],
  ['Received', 'by a.example (to mailbox jane) with LMTP', 'by a.example (to mailbox ***) with LMTP'],
  ['Received', 'by a.example (mailbox: user.jane) with LMTP', 'by a.example (mailbox: ***) with LMTP'],
  ['X-Note', 'no (mailbox full)', 'no (mailbox full)'],
])('the value of %s, %s', (field, value, masked) => {
  expect(maskField(field, value)).toBe(masked);
});

test.each([
  ...['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Bcc', 'Return-Path', 'Errors-To', 'Disposition-Notification-To'],
  ...['Resent-From', 'Resent-Sender', 'Resent-Reply-To', 'Resent-To', 'Resent-Cc', 'Resent-Bcc', 'Return-Receipt-To'],
  ...['X-Sender', 'X-Envelope-From', 'X-Envelope-Sender', 'X-Original-From', 'X-Google-Original-From', 'X-Authenticated-Sender'],
  ...['Delivered-To', 'X-Original-To', 'X-Delivered-To', 'X-Envelope-To', 'Envelope-To', 'X-Apparently-To', 'Apparently-To'],
  ...['X-Forwarded-To', 'X-Forwarded-For', 'X-Receiver', 'X-Rcpt-To', 'X-MailFrom', 'X-Mail-From', 'X-Failed-Recipients'],
  ...['X-MS-Exchange-ForwardingLoop', 'X-MS-Exchange-Inbox-Rules-Loop', 'X-MS-Exchange-Generated-Message-Source'],
  ...['Original-Recipient', 'Final-Recipient', 'X-Original-Sender', 'X-MS-Exchange-Parent-Message-Sender'],
])('who takes part is masked in %s', (field) => {
  expect(maskField(field, 'Jane Doe <jd@example.com>')).toBe('*** *** <j***@example.com>');
});

test.each([
  ...['X-Authenticated-User', 'X-Authenticated-Id', 'X-AuthUser', 'X-Auth-User', 'X-Auth-Id', 'X-SMTP-Auth', 'X-SASL-User'],
  ...['X-Get-Message-Sender-Via', 'X-Authentication-Warning', 'X-Source-Args', 'X-Webmail-User', 'X-Sender-Id', 'X-Login'],
])('who logged in is masked in %s', (field) => {
  expect(maskField(field, 'host.example: jane')).toBe('host.example: ***');
});

test.each([
  ...['Received', 'X-Received', 'Received-SPF', 'Authentication-Results', 'ARC-Authentication-Results'],
  ...['Authentication-Results-Original', 'X-MS-Exchange-Authentication-Results', 'X-Original-Authentication-Results'],
])('whoever a server names in %s is known', (field) => {
  expect(maskKnown('of jane', knownNames(fieldsOf([[field, 'x envelope-from=jane@example.com']]), catalog))).toBe('of j***');
});

test.each(['a@', '<', '"', '(', '@', ' ', '=(', 'a.', "'", 'at ', '%40a.b', 'z=', 'login='])(
  'a long run of %j is read in linear time',
  (part) => {
    const started = process.cpuUsage();
    const value = `${part.repeat(50_000)} `;
    const known = knownNames(
      fieldsOf([
        ['From', value],
        ['Received', value],
        ['DKIM-Signature', value],
      ]),
      catalog,
    );
    maskKnown(value, known);
    for (const field of ['From', 'X-Authenticated-User', 'DKIM-Signature']) maskField(field, value);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  },
);
