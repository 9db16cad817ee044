import { kindOf } from '../../../src/triage/kinds/sniff.ts';
import { bytesOf, readingBothWays, reasonsOf } from '../containers-of.ts';

const server = 'mail-japaneastazrln10222018.outbound.protection.outlook.com[52.103.171.18]';
const postfix = (time: string, peer = server): string =>
  [
    `${time} mx1 postfix/smtpd[12345]: connect from ${peer}`,
    `${time} mx1 postfix/smtpd[12345]: 4F1Qx92vZzz1c: client=${peer}`,
    `${time} mx1 postfix/cleanup[12346]: 4F1Qx92vZzz1c: message-id=<a1@partner.example>`,
    `${time} mx1 postfix/qmgr[999]: 4F1Qx92vZzz1c: from=<a@partner.example>, size=4321, nrcpt=1 (queue active)`,
    `${time} mx1 postfix/local[12347]: 4F1Qx92vZzz1c: to=<b@contoso.example>, relay=local, dsn=2.0.0, status=sent`,
  ].join('\n');
const exchange = (kind: string, fields: string, row: string): string =>
  `#Software: Microsoft Exchange Server\n#Version: 15.0.0.0\n#Log-type: ${kind}\n#Date: 2026-03-03T00:00:01.123Z\n#Fields: ${fields}\n${row}\n`;
const protocol = 'date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context';
const said = (peer: string): string =>
  `2026-03-03T10:15:01.223Z,MBX1\\Default,08D9,2,192.0.2.10:25,${peer}:41234,<,EHLO a.outbound.protection.outlook.com,`;

test.each([
  ['Postfix', postfix('Mar  3 10:15:01')],
  ['Postfix, with a newer time', postfix('2026-03-03T10:15:01.123456+00:00')],
  ['Postfix, with a priority', postfix('<22>Mar  3 10:15:01')],
  [
    'Postfix, below other lines',
    `Mar  3 10:15:00 mx1 systemd[1]: Started Daily Cleanup.\n`.repeat(50) + postfix('Mar  3 10:15:01'),
  ],
  [
    'Postfix, with a header that it was told to log',
    `${postfix('Mar  3 10:15:01')}\nMar  3 10:15:01 mx1 postfix/cleanup[9]: 4F1: warning: header Received: from a.example by b.example from a.example\n`,
  ],
  ['Postfix, with line ends of Windows', postfix('Mar  3 10:15:01').replaceAll('\n', '\r\n')],
  [
    'Exim',
    '2026-03-03 10:15:02 1rgABC-000123-4X <= a@partner.example H=mail-japaneastazrln10222018.outbound.protection.outlook.com [52.103.171.18] P=esmtps S=4321 id=a1@partner.example\n2026-03-03 10:15:03 1rgABC-000123-4X => b <b@contoso.example> R=local_user T=maildir_home\n2026-03-03 10:15:03 1rgABC-000123-4X Completed\n',
  ],
  [
    'sendmail, a single line',
    'Mar  3 10:15:02 mx1 sendmail[2211]: 623AF2ab002211: from=<a@partner.example>, size=4321, nrcpts=1, proto=ESMTPS, relay=mail-japaneastazrln10222018.outbound.protection.outlook.com [52.103.171.18]',
  ],
  [
    'a mail server for Windows',
    '"SMTPD"\t1234\t5\t"2026-03-03 10:15:01.123"\t"52.103.171.18"\t"RECEIVED: MAIL FROM:<a@partner.example>"\n'.repeat(3),
  ],
  ['with brackets', '[2026-03-03 10:15:01] 52.103.171.18 > MAIL FROM:<a@partner.example>\n[2026-03-03 10:15:02] < 250 OK\n'],
  ['systemd, as JSON', `{"PRIORITY":"6","SYSLOG_IDENTIFIER":"postfix/smtpd","MESSAGE":"connect from ${server}"}\n`.repeat(2)],
  ['what Exchange Server was told', exchange('SMTP Receive Protocol Log', protocol, said('52.103.171.18'))],
  [
    'IIS',
    `#Software: Microsoft Internet Information Services 10.0\n#Fields: date time c-ip cs-username s-sitename cs-method sc-status cs-version\n2026-03-03 10:15:01 52.103.171.18 a.example SMTPSVC1 EHLO 250 SMTP\n`,
  ],
])('a log of a mail server is named as one, and no message is made of it: %s', async (_, text) => {
  const found = await readingBothWays('mail.log', bytesOf(text));
  expect([found.records.length, ...reasonsOf(found)]).toEqual([0, 'relay-server-log']);
});

test.each([
  ['Postfix', postfix('Mar  3 10:15:01', 'mx.partner.example[192.0.2.25]')],
  ['another pool', postfix('Mar  3 10:15:01', 'mail-a.outbound.protection.outlook.com[40.107.22.34]')],
  ['Exchange Server', exchange('SMTP Receive Protocol Log', protocol, said('192.0.2.25'))],
])('of one that does not name the relay pool, nothing more is said: %s', async (_, text) => {
  const found = await readingBothWays('mail.log', bytesOf(text));
  expect([found.records.length, ...reasonsOf(found)]).toEqual([0, 'server-log']);
});

test('in a line without end it is found, too, and an address that is cut between two pieces is whole', async () => {
  const long = `Mar  3 10:15:01 mx1 postfix/smtpd[1]: ${'client=mx.partner.example[140.95.41.12] '.repeat(5000)}`;
  expect(reasonsOf(await readingBothWays('mail.log', bytesOf(long)))).toEqual(['server-log']);
  expect(reasonsOf(await readingBothWays('mail.log', bytesOf(`${long}client=${server} ${long}`)))).toEqual(['relay-server-log']);
});

test('so it is where no blank stands in that line', async () => {
  const start = 'Mar  3 10:15:01 mx1 postfix/smtpd[1]: from=<a> ';
  const long = (words: string, signs: number): string => words.repeat(Math.ceil(signs / words.length));
  const other = start + long('client=mx.partner.example[140.95.41.12],', 300_000);
  expect(reasonsOf(await readingBothWays('mail.log', bytesOf(other)))).toEqual(['server-log']);
  const named = `${start}${long('x,', 300_000)}client=${server},${long('y,', 300_000)}`;
  expect(reasonsOf(await readingBothWays('mail.log', bytesOf(named)))).toEqual(['relay-server-log']);
});

test('the pool may be named at the end of a long log', async () => {
  const text = `${postfix('Mar  3 10:15:01', 'mx.partner.example[192.0.2.25]')}\n`.repeat(2000);
  expect(reasonsOf(await readingBothWays('mail.log', bytesOf(text + postfix('Mar  3 10:15:02'))))).toEqual(['relay-server-log']);
});

test('message tracking of Exchange Server names messages, and is read', async () => {
  const fields = 'date-time,client-ip,client-hostname,source,event-id,message-id,recipient-address,sender-address,directionality';
  const row =
    '2026-03-03T10:15:01.123Z,52.103.171.18,a.example,SMTP,RECEIVE,<a1@partner.example>,b@contoso.example,a@partner.example,Incoming';
  const found = await readingBothWays('MSGTRK.LOG', bytesOf(exchange('Message Tracking Log', fields, row)));
  expect(found.records.map(({ kind, outcome }) => [kind, outcome])).toEqual([['delivery', 'relay-pool']]);
  expect(reasonsOf(found)).toEqual([]);
});

test.each([
  [
    'header lines behind the times of a log',
    'Mar  3 10:15:01 mx1 x: Received: from a.example by b.example\nMar  3 10:15:01 mx1 x: To: <a@b.example>\n',
  ],
  ['a log that says nothing of mail', 'Mar  3 10:15:01 host kernel: usb 1-1: new device\nMar  3 10:15:02 host cron[3]: job\n'],
  [
    'a log of a web server',
    '#Software: Microsoft Internet Information Services 10.0\n#Fields: date time c-ip cs-method\n2026-03-03 10:15:01 192.0.2.1 GET\n',
  ],
  ['a note with a time', 'We met at 10:15:01.\nfrom=a to=b\nNothing else was said.\n'],
  [
    'an export that says so in a subject',
    '{"time":"2026-03-03T10:15:01Z","properties":{"Subject":"MAIL FROM:<a>","RecipientEmailAddress":"b@c.example"}}\n',
  ],
  [
    'rows without headings, of which one has an address of the web in its subject',
    '2026-03-03 10:15:01,a@partner.example,b@contoso.example,https://partner.example/?from=abc,Delivered,52.103.171.18\n'.repeat(
      2,
    ),
  ],
  ['a message', 'From: a@partner.example\nDate: Tue, 3 Mar 2026 10:15:01 +0000\n\n10:15:01 from=<a>\n10:15:02 to=<b>\n'],
])('no log of a mail server: %s', (_, text) => {
  expect(kindOf(bytesOf(text))).not.toBe('server-log');
});
