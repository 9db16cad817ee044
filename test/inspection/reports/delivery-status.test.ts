import { bounceMarkOf } from '../../../src/inspection/reports/bounce-marks.ts';
import { readStatus } from '../../../src/inspection/reports/delivery-status.ts';

const server = ['Reporting-MTA: dns; mx.example.net.', ''];
const recipient = [
  'Final-Recipient: rfc822; a@example.net',
  'Action: failed',
  'Status: 5.7.123',
  'Remote-MTA: dns; mx.example.com (192.0.2.9)',
];
const code = (value: string): string => `Diagnostic-Code: ${value}`;
const relayed = ['Final-Recipient: rfc822; b@example.net', 'Action: relayed (failed over)', 'Status: 2.5.0', ''];

const told = {
  reportingMta: 'mx.example.net',
  remoteMta: 'mx.example.com',
  status: '5.7.123',
  diagnosticCode: '550 no',
  isFailure: true,
  diagnoses: ['550 no'],
};
const whole = [...server, ...recipient, code('smtp; 550 no')];

test.each<[string, readonly string[]]>([
  ['as it stands', whole],
  ['behind an empty line', ['', ...whole, '']],
  ['with an empty line behind every line', whole.flatMap((line) => [line, ''])],
  ['the same, behind another', ['', ...whole.flatMap((line) => [line, ''])]],
  ['below a recipient to whom it was relayed', [...server, ...relayed, ...recipient, code('smtp; 550 no')]],
])('a status tells who refused and how: %s', (_, lines) => {
  expect(readStatus(lines)).toEqual(told);
});

test.each([
  ['Status: 15.7.1', null],
  ['Status: 5.71.1', '5.71.1'],
  ['Status: x 5.7.1', null],
])('reads an enhanced status code and nothing else: %s', (line, status) => {
  expect(readStatus([...recipient.slice(0, 2), line]).status).toBe(status);
});

test.each([
  ['smtp; 550 no', '550 no'],
  ['5.7.1 no', '5.7.1 no'],
  ['see 550 no', null],
  ['x smtp; 550 no', null],
  ['4x1 no', null],
  [`smtp; 550 ${'x'.repeat(3000)}`, `550 ${'x'.repeat(1996)}`],
])('of the diagnosis %j', (value, diagnosticCode) => {
  expect(readStatus([...recipient, code(value)])).toMatchObject({ diagnosticCode });
});

test('a diagnosis alone makes a recipient, and none is told where there is none', () => {
  expect(readStatus([...server, code('smtp; 550 no')])).toMatchObject({ diagnosticCode: '550 no', isFailure: true });
  expect(readStatus([...server, ...recipient]).diagnoses).toEqual([]);
  expect(readStatus([])).toEqual({
    reportingMta: null,
    remoteMta: null,
    status: null,
    diagnosticCode: null,
    isFailure: true,
    diagnoses: [],
  });
  expect(readStatus([...server, ...relayed])).toMatchObject({ status: '2.5.0', isFailure: false });
  expect(readStatus([...recipient.slice(0, 1), 'Action: not delivered']).isFailure).toBe(true);
});

test('a host is as long as a name can be', () => {
  expect(readStatus([`Reporting-MTA: dns; ${'x'.repeat(300)}`]).reportingMta).toBe('x'.repeat(255));
});

test.each<[string, readonly string[], ReturnType<typeof bounceMarkOf>]>([
  ['a type of report without its kind', ['Content-Type: multipart/report; boundary=x'], 'report'],
  ['a mailer daemon', ['From: MailerDaemon@example.com'], 'machine'],
  ['Exchange', ['From: MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com'], 'machine'],
  ['a name that begins like it', ['From: MicrosoftExchangeTeam@example.com'], null],
  ['a postmaster without a domain', ['Received: x', 'From: postmaster'], 'person'],
  ['one with a display name', ['Received: x', 'From: The postmaster <a@example.com>'], 'person'],
  ['a name that ends like it', ['Received: x', 'From: mypostmaster@example.com'], null],
  ['one that no server handled', ['From: postmaster@example.com'], 'system'],
  ['what was sent by a person', ['Auto-Submitted: no'], null],
  ['what was sent automatically', ['Auto-Submitted: auto-no'], 'perhaps'],
])('the mark of %s', (_, head, mark) => {
  expect(bounceMarkOf(head)).toBe(mark);
});

test.each<[string, readonly string[]]>([
  [
    'wrapped without a blank in front',
    ['550 5.7.1 Service unavailable, Client host', '[40.95.53.73] blocked using a list;', 'see'],
  ],
  ['wrapped in front of a web address', ['550 5.7.1 blocked, see', 'https://www.example.com/query', '[40.95.53.73]']],
])('the answer in a copied status, %s, is read to its end', (_, [first = '', ...more]) => {
  const lines = [...recipient, code(`smtp; ${first}`), ...more, 'Remote-MTA: dns; other.example', '', 'Re: test', 'other text'];
  expect(readStatus(lines).diagnosticCode).toBe([first, ...more].join(' '));
});

test('fields in small letters below the answer are no part of it', () => {
  const lines = [
    'final-recipient: rfc822; bob@example.net',
    'diagnostic-code: smtp; 550 no',
    'status: 5.7.1',
    'remote-mta: dns; mx.example.net',
  ];
  expect(readStatus(lines)).toMatchObject({ diagnosticCode: '550 no', status: '5.7.1', remoteMta: 'mx.example.net' });
});
