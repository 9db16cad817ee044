import { detect } from '../../../../src/detection/index.ts';
import { block, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const results = (address: string) =>
  `Authentication-Results: spf=none (sender IP is ${address}) smtp.mailfrom=example.com; dkim=none; dmarc=none`;
const border = exchangeBorder(outboundHelo, '40.95.1.1');
const skip = 'X-MS-Exchange-SkipListedInternetSender: ip=[192.0.2.8];domain=app.example.com';

const stamp = 'X-MS-Exchange-Organization-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com';
const report = (address: string) => `X-Forefront-Antispam-Report: CIP:${address};SFV:NSPM;PTR:InfoDomainNonexistent;DIR:INB;`;

ruleTable('recipient-note', {
  speaks: [
    {
      when: 'the same address',
      headers: block(...ownLines, results('40.95.1.1'), border),
      claim: 'agrees',
      cites: [3, 4],
      vouched: true,
      values: { address: '40.95.1.1' },
    },
    {
      when: 'another address',
      headers: block(...ownLines, results('192.0.2.8'), border),
      claim: 'contradicts',
      cites: [3, 4],
      vouched: true,
      values: { seen: '40.95.1.1' },
    },
    {
      when: 'another address, with enhanced filtering',
      headers: block(...ownLines, results('192.0.2.8'), border, stamp, skip),
      claim: 'skip-listed',
      cites: [3, 4],
      vouched: true,
    },
    {
      when: 'the same address in the recipient’s report, where no result notes one',
      headers: block(...ownLines, border, stamp, report('40.95.1.1')),
      claim: 'agrees',
      cites: [5, 3],
      vouched: true,
      values: { field: 'X-Forefront-Antispam-Report' },
    },
    {
      when: 'another address in the recipient’s report',
      headers: block(...ownLines, border, stamp, report('192.0.2.8')),
      claim: 'contradicts',
      cites: [5, 3],
      vouched: true,
      values: { address: '192.0.2.8', seen: '40.95.1.1' },
    },
    {
      when: 'the same address in a result and in the report is said once',
      headers: block(...ownLines, results('40.95.1.1'), border, stamp, report('40.95.1.1')),
      claim: 'agrees',
      cites: [3, 4],
      vouched: true,
    },
    {
      when: 'another address in Received-SPF',
      headers: block(...ownLines, 'Received-SPF: None (protection.outlook.com: x) client-ip=192.0.2.8; helo=x', border),
      claim: 'contradicts',
      cites: [3, 4],
      vouched: true,
      values: { address: '192.0.2.8', field: 'Received-SPF' },
    },
  ],
  silent: [
    {
      when: 'another address in an ARC set above the border',
      headers: block(...ownLines, `ARC-${results('192.0.2.8').replace(': ', ': i=1; mx.example.net; ')}`, border),
    },
    { when: 'a report above the stamps of the mailbox', headers: block(...ownLines, border, report('192.0.2.8'), stamp) },
    {
      when: 'a report of a message that no server outside handed over',
      headers: block(...ownLines, border, stamp, report('255.255.255.255')),
    },
    {
      when: 'a renamed report',
      headers: block(...ownLines, border, stamp, report('192.0.2.8').replace('Report:', 'Report-Untrusted:')),
    },
    { when: 'a note below the border', headers: block(...ownLines, border, results('192.0.2.8')) },
    { when: 'a note of an inner address', headers: block(...ownLines, results('10.1.1.1'), border) },
    {
      when: 'a note of a stage of the reader’s own',
      headers: block(
        results('198.51.100.4'),
        postfixLine('x', 'in.example.org [198.51.100.4]'),
        postfixLine(outboundHelo, 'unknown [40.95.1.1]', 'in.example.org'),
      ),
    },
    { when: 'no border', headers: block(results('40.95.1.1')) },
  ],
});

it('says both where a result and the recipient’s report name different addresses', () => {
  const { evidence } = detect(block(...ownLines, results('40.95.1.1'), border, stamp, report('192.0.2.8')));
  const said = evidence.filter(({ rule }) => rule === 'recipient-note');
  expect(said.map(({ claim, cites }) => [claim, cites])).toEqual([
    ['agrees', [3, 4]],
    ['contradicts', [6, 4]],
  ]);
});
