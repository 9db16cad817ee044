import { readFile } from '../../../src/inspection/files/read-file.ts';
import { readText } from '../../../src/inspection/text/read-text.ts';
import { memoryFile, outlookItem } from '../msg/outlook-files.ts';
import type { ItemContent } from '../msg/outlook-files.ts';
import { mailOf, partsBetween, returned } from './bounces.ts';

const text = ['Content-Type: text/plain', '', 'see'];
const original = returned.join('\n');
const holding = (lines: readonly string[]) => ['Content-Type: message/rfc822', '', ...lines];
const reportOver = (inner: readonly string[], answer: string, boundary = 'r') =>
  mailOf(
    [`Content-Type: multipart/report; report-type=delivery-status; boundary=${boundary}`, 'From: MAILER-DAEMON@example.net'],
    partsBetween(
      boundary,
      text,
      [
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example.net',
        '',
        'Final-Recipient: rfc822; bob@example.net',
        'Action: failed',
        `Diagnostic-Code: smtp; ${answer}`,
      ],
      holding(inner),
    ),
  );
const exim = mailOf(
  ['From: Mail System <Mailer-Daemon@mx.example.net>', 'X-Failed-Recipients: bob@example.net'],
  ['  bob@example.net', '    550 5.1.1 nobody', '', '------ This is a copy of your message. ------', '', ...returned, '', 'x'],
);
const forwarded = (inner: readonly string[], boundary: string, from = 'ann@example.org') =>
  mailOf([`From: ${from}`, `Content-Type: multipart/mixed; boundary=${boundary}`], partsBetween(boundary, text, holding(inner)));
const read = (lines: readonly string[]) => readText(lines.join('\n'), { origin: 'message' });

const found = (answer: string) => ({ origin: 'returned-message', headerText: original, reply: { text: answer } });

test.each<[string, readonly string[], string]>([
  ['an Exim bounce in a forwarded message', forwarded(exim, 'b'), '550 5.1.1 nobody'],
  [
    'an Exim bounce as the only content',
    mailOf(['From: a@example.org', 'Content-Type: message/rfc822'], exim),
    '550 5.1.1 nobody',
  ],
  ['a report in a forwarded message', forwarded(reportOver(returned, '550 5.7.1 no'), 'b'), '550 5.7.1 no'],
  [
    'a report in a forwarded message in another',
    forwarded(forwarded(reportOver(returned, '550 5.7.1 no'), 'c'), 'b'),
    '550 5.7.1 no',
  ],
  ['a report in a report', reportOver(reportOver(returned, '550 5.7.1 no'), '550 5.1.1 double', 'o'), '550 5.7.1 no'],
  ['an Exim bounce in a report', reportOver(exim, '550 5.1.1 double'), '550 5.1.1 nobody'],
  [
    'a report that a postmaster forwards',
    forwarded(reportOver(returned, '550 5.7.1 no'), 'b', 'postmaster@example.org'),
    '550 5.7.1 no',
  ],
])('the message is given back out of %s', (_what, lines, answer) => {
  expect(read(lines).at(-1)).toMatchObject(found(answer));
});

test('an automatic reply that came back is the message, whatever it carries', () => {
  const reply = mailOf(
    ['From: bob@example.org', 'Auto-Submitted: auto-replied', 'Subject: away', 'Content-Type: multipart/mixed; boundary=b'],
    partsBetween('b', text, holding(returned)),
  );
  const [message] = read(reportOver(reply, '550 5.1.1 no'));
  expect(message?.headerText).toContain('Subject: away');
});

test('an original in a message in a message is found, and deeper ones are said to be there', () => {
  const three = forwarded(forwarded(forwarded(returned, 'd'), 'c'), 'b');
  expect(read(three)).toMatchObject([
    { origin: 'message' },
    { origin: 'attached-original' },
    { origin: 'attached-original' },
    { origin: 'attached-original', headerText: original, doubts: [] },
  ]);
  const four = read(forwarded(three, 'a'));
  expect(four).toHaveLength(4);
  expect(four[0]?.doubts).toEqual(['more-attached']);
});

describe('in an Outlook item', () => {
  const itemOf = async (content: ItemContent) => {
    const input = await readFile(memoryFile(outlookItem(content)).read);
    return input.kind === 'messages' ? input.messages : input.refusal;
  };
  const report = { headers: 'From: postmaster@example.org\nReceived: x', messageClass: 'REPORT.IPM.Note.NDR', body: 'Sorry.' };
  const whole = `${original}\n\nbody`;

  test.each<[string, ItemContent]>([
    ['a report with the original as a file', { ...report, files: [whole] }],
    ['a report with the original as an item', { ...report, attached: [original] }],
    ['a report with a report as a file', { ...report, files: [reportOver(returned, '550 5.7.1 no').join('\n')] }],
  ])('%s gives that back', async (_what, content) => {
    expect(await itemOf(content)).toMatchObject([{ origin: 'returned-message', headerText: original }]);
  });

  test('a message with a report as a file gives back what that gives back', async () => {
    const messages = await itemOf({ headers: original, files: [reportOver(returned, '550 5.7.1 no').join('\n')] });
    expect(messages).toMatchObject([{ origin: 'message' }, found('550 5.7.1 no')]);
  });
});
