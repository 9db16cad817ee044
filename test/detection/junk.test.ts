import fc from 'fast-check';
import { detect } from '../../src/detection/index.ts';
import { indexFields, readFields } from '../../src/detection/fields.ts';
import { reachJunk } from '../../src/detection/junk.ts';
import { gatherEvidence } from '../../src/detection/rules/rules.ts';
import { readTrace } from '../../src/detection/trace/trace.ts';
import { strangerField } from '../support/arbitraries.ts';
import { block, exchangeBorder, ownLines, postfixLine } from '../support/header-lines.ts';
import type { JunkFields } from '../support/junk-lines.ts';
import { failedResults, inboundSpam, junkBlock, junked, outboundClean, outboundSpam } from '../support/junk-lines.ts';

const junkOf = (headers: string) => detect(headers).junk;
const reasonFor = (fields: JunkFields) => junkOf(junkBlock(fields));
const inJunk = (reason: string) => ({ placed: 'junk', reason });
const report = (sfv: string, cat: string) => `CIP:40.95.53.73;SCL:5;SFV:${sfv};CAT:${cat};DIR:INB;`;
const results = (from: string, to: string) => failedResults.replace(from, to);

describe('junked because of the failed authentication', () => {
  it.each<[string, JunkFields]>([
    ['the filter calls it spoofing', {}],
    ['it calls it spam, and the mailbox saw no authentication', { report: report('SPM', 'SPM') }],
    ['it finds nothing, and the mailbox saw no authentication', { report: report('NSPM', 'NONE') }],
    ['the explicit failure', { results: results('reason=001', 'reason=000') }],
    [
      'DMARC refused, without composite authentication',
      {
        results:
          'spf=fail (sender IP is 40.95.53.73) smtp.mailfrom=example.com; dkim=none; dmarc=fail action=oreject header.from=example.com',
      },
    ],
    [
      'DMARC refused, and composite authentication was not judged',
      {
        results: results('dmarc=none action=none', 'dmarc=fail action=quarantine').replace(
          'compauth=fail reason=001',
          'compauth=none',
        ),
      },
    ],
    [
      'DMARC refused, for the recipient’s own domain',
      { results: results('dmarc=none action=none', 'dmarc=fail action=oreject').replace('reason=001', 'reason=010') },
    ],
    ['the mailbox notes no reason', { delivery: 'ucf:0;auth:0;dest:J;' }],
  ])('when %s', (_, fields) => {
    expect(reasonFor(fields)).toEqual(inJunk('failed-authentication'));
  });

  // Each row takes one condition away.
  it.each<[string, JunkFields]>([
    ['a server outside Microsoft handed it over', { helo: 'mx.example.net', address: '203.0.113.5' }],
    ['the ordinary pool handed it over', { address: '40.107.1.1', results: results('40.95.53.73', '40.107.1.1') }],
    ['SPF passed', { results: results('spf=none', 'spf=pass') }],
    ['SPF is not told', { results: results('spf=none (sender IP is 40.95.53.73) smtp.mailfrom=example.com; ', '') }],
    ['SPF was judged on another address', { results: results('40.95.53.73', '198.51.100.24') }],
    ['DMARC passed', { results: results('dmarc=none', 'dmarc=pass') }],
    ['DMARC would have passed', { results: results('dmarc=none', 'dmarc=bestguesspass') }],
    ['DMARC is not told', { results: results('dmarc=none action=none header.from=example.com;', '') }],
    ['composite authentication passed softly', { results: results('compauth=fail reason=001', 'compauth=softpass reason=201') }],
    ['composite authentication was not judged', { results: results('compauth=fail reason=001', 'compauth=none reason=301') }],
    [
      'it was not judged, beside the code of a failure',
      { results: results('compauth=fail reason=001', 'compauth=none reason=001') },
    ],
    ['composite authentication is not told', { results: results('compauth=fail reason=001', '') }],
    ['it failed for another reason', { results: results('reason=001', 'reason=601') }],
    [
      'the DMARC policy held for a part of the mail only',
      { results: results('action=none', 'action=pct.quarantine').replace('compauth=fail reason=001', '') },
    ],
    ['there is no inbound report', { report: null }],
    ['the report has no category', { report: 'SFV:SPM;DIR:INB;' }],
    ['the category is spam with high confidence', { report: report('SPM', 'HSPM') }],
    ['spam, and the sender was authenticated for the mailbox', { report: report('SPM', 'SPM'), delivery: 'auth:1;dest:J;' }],
    ['spam, and the mailbox says nothing of that', { report: report('SPM', 'SPM'), delivery: 'dest:J;' }],
    ['the filter was skipped', { report: report('SKN', 'NONE') }],
    ['something else decided in the mailbox', { delivery: junked.replace('SpamFilterAuthJ', 'SomethingNew') }],
    ['the filter was skipped, whatever category it noted', { report: report('SKN', 'SPOOF') }],
    ['a list of the policy let it pass', { report: report('SKA', 'SPOOF') }],
    ['a code of the filter that nobody has explained', { report: report('DMS', 'SPOOF') }],
    [
      'an administrator forbade the domain to be spoofed',
      { results: results('dmarc=none action=none', 'dmarc=fail action=oreject').replace('reason=001', 'reason=002') },
    ],
    [
      'composite authentication was bypassed',
      {
        results: results('dmarc=none action=none', 'dmarc=fail action=oreject').replace('fail reason=001', 'none reason=451'),
      },
    ],
    [
      'a signature of the sender’s own passed',
      { results: results('header.d=northwind.onmicrosoft.com', 'header.d=news.example.com') },
    ],
    ['another mark of the mailbox is set', { delivery: junked.replace('jmr:0', 'jmr:1') }],
    ['a mark is set that nobody has explained', { delivery: junked.replace('ex:0', 'ex:1') }],
    ['bulk mail that the filter let through', { report: 'SFV:NSPM;SRV:BULK;CAT:NONE;DIR:INB;' }],
    [
      'the report says two things: a greeting stands in it, and may hold entries of a stranger’s',
      { report: 'CIP:40.95.53.73;SFV:SPM;H:x;CAT:NONE;CAT:SPOOF;DIR:INB;' },
    ],
    ['no outbound report', { outbound: null }],
    ['an outbound report without the code of the pool', { outbound: outboundClean.replace('SFP:1022', 'SFP:1101') }],
    ['an outbound report that was not judged', { outbound: outboundClean.replace('NSPM', 'SKI') }],
    ['a second outbound report that says spam', { more: [`X-Forefront-Antispam-Report-Untrusted: ${outboundSpam}`] }],
    ['an option of the anti-spam policy marked it', { more: ['X-CustomSpam: SPF record: hard fail'] }],
    [
      'it was over the threshold for bulk mail, and let through',
      { report: 'SFV:NSPM;SRV:BULK;CAT:NONE;DIR:INB;', delivery: 'auth:0;dest:J;OFR:New;' },
    ],
    ['two inbound reports', { more: [`X-Forefront-Antispam-Report: ${inboundSpam}`] }],
  ])('is not proven when %s', (_, fields) => {
    expect(reasonFor(fields)).toEqual(inJunk('unproven'));
  });

  it('never when another server stands between the pool and the reader', () => {
    const pool = postfixLine('x', 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]', 'list.example.net');
    const relayed = { helo: 'list.example.net', address: '203.0.113.5', more: [pool] };
    const agreeing = { ...relayed, results: results('40.95.53.73', '203.0.113.5') };
    expect(detect(junkBlock(agreeing)).verdict).toMatchObject({ outcome: 'relay-pool', position: 'upstream' });
    expect(reasonFor(agreeing)).toEqual(inJunk('unproven'));
    // The recipient's own note names the pool: a filter of the reader's may stand in between, and no reason is proven.
    expect(detect(junkBlock(relayed)).verdict).toMatchObject({ position: 'delivery', certainty: 'likely' });
    expect(reasonFor(relayed)).toEqual(inJunk('unproven'));
  });
});

describe('junked for another reason', () => {
  it.each<[string, JunkFields, string]>([
    ['an inbox rule', { delivery: junked.replace('SpamFilterAuthJ', 'CustomRules') }, 'rule'],
    ['the mark of an inbox rule', { delivery: junked.replace('ucf:0', 'ucf:1') }, 'rule'],
    ['safe senders only', { delivery: junked.replace('SpamFilterAuthJ', 'ExclusiveSettings') }, 'rule'],
    ['the user blocked the sender', { report: report('BLK', 'NONE') }, 'rule'],
    ['the policy blocks the sender', { report: report('SKB', 'SPM') }, 'rule'],
    ['a mail-flow rule', { report: report('SKS', 'SPM') }, 'rule'],
    ['a rule before a category', { report: report('SKS', 'HPHSH') }, 'rule'],
    ...['PHSH', 'HPHSH', 'HPHISH', 'MALW', 'BULK', 'UIMP', 'FTBP'].map((cat): [string, JunkFields, string] => [
      `the category ${cat}`,
      { report: report('SPM', cat) },
      'content',
    ]),
    ['a user that is imitated', { report: 'SFV:SPM;SFTY:9.20;CAT:NONE;DIR:INB;' }, 'content'],
    ['a domain that is imitated', { report: 'SFV:SPM;SFTY:9.19;CAT:SPOOF;DIR:INB;' }, 'content'],
    [
      'spam with passed authentication',
      { report: report('SPM', 'SPM'), results: results('compauth=fail reason=001', 'compauth=pass reason=100') },
      'content',
    ],
    [
      'the same at Outlook.com, which writes no report',
      {
        report: null,
        level: '5',
        results: results('compauth=fail reason=001', 'compauth=pass reason=100'),
      },
      'content',
    ],
    ['a category before the outbound filter', { report: report('SPM', 'HPHSH'), outbound: outboundSpam }, 'content'],
    ['the outbound filter said spam', { outbound: outboundSpam }, 'sender-side-spam'],
    ['the code alone', { outbound: 'SFV:NSPM;DIR:OUT;SFP:1023;' }, 'sender-side-spam'],
    [
      'the outbound filter said spam, by the high-risk pool',
      { address: '52.102.138.18', outbound: 'SFV:SPM;CAT:OSPM;DIR:OUT;SFP:1501;' },
      'sender-side-spam',
    ],
    ['the stamp of a stranger', { helo: 'mx.example.net', address: '203.0.113.5', outbound: outboundSpam }, 'unproven'],
  ])('%s', (_, fields, reason) => {
    expect(reasonFor(fields)).toEqual(inJunk(reason));
  });
});

describe('where it was put', () => {
  it.each<[string, JunkFields, string]>([
    ['the inbox', { delivery: 'auth:1;dest:I;' }, 'inbox'],
    ['a folder', { delivery: 'ucf:1;auth:1;dest:C;OFR:CustomRules;' }, 'elsewhere'],
    ['deleted', { delivery: 'dest:D;' }, 'elsewhere'],
    ['a place that nobody knows', { delivery: 'dest:X;' }, 'unknown'],
    ['no field', { delivery: null }, 'unknown'],
    ['two fields that differ', { more: ['X-Microsoft-Antispam-Mailbox-Delivery: dest:I;'] }, 'unknown'],
    ['two fields that agree', { more: [`X-Microsoft-Antispam-Mailbox-Delivery: ${junked}`] }, 'unknown'],
    ['a lone field of a stranger', { delivery: null, more: [`X-Microsoft-Antispam-Mailbox-Delivery: ${junked}`] }, 'unknown'],
    ['a field without a stamp of the mailbox around it', { stamp: null }, 'unknown'],
    ['two fields, one without a place', { more: ['X-Microsoft-Antispam-Mailbox-Delivery: ucf:1;'] }, 'unknown'],
  ])('%s', (_, fields, placed) => {
    expect(reasonFor(fields)).toEqual({ placed, reason: null });
  });

  it.each([
    ['a mailbox that is not Microsoft’s', block(postfixLine('x', 'mx.example.net [203.0.113.5]'))],
    ['lines that do not join up', block(ownLines[0], ownLines[2], exchangeBorder('x', '40.95.1.1'))],
    ['no Received at all', ''],
  ])('is unknown in %s', (_, headers) => {
    expect(junkOf(`X-Microsoft-Antispam-Mailbox-Delivery: ${junked}\r\n${headers}`)).toEqual({ placed: 'unknown', reason: null });
  });
});

describe('laws', () => {
  const stampOfStranger = fc.oneof(
    // An empty line would end the headers, and with them the recipient's own fields: nobody can send one.
    strangerField.filter((field) => field !== '' && !/^x-(forefront-antispam-report:|ms-exchange-organization-)/i.test(field)),
    fc.constantFrom(
      `X-Microsoft-Antispam-Mailbox-Delivery: ${junked}`,
      `Authentication-Results: ${failedResults}`,
      `X-Forefront-Antispam-Report-Untrusted: ${outboundClean}`,
      `X-Forefront-Antispam-Report-Untrusted: ${inboundSpam}`,
    ),
  );

  it('no stranger can have the failed authentication, or the outbound filter, blamed for their own message', () => {
    fc.assert(
      fc.property(fc.array(stampOfStranger, { maxLength: 6 }), fc.constantFrom(null, junked), (more, delivery) => {
        const { placed, reason } = reasonFor({ helo: 'mx.example.net', address: '203.0.113.5', more, delivery });
        expect(reason === 'failed-authentication' || reason === 'sender-side-spam').toBe(false);
        if (delivery === null) expect(placed).toBe('unknown');
      }),
      { numRuns: 300 },
    );
  });

  it('no stranger can turn what the recipient’s own fields prove into another reason or place', () => {
    fc.assert(
      fc.property(
        fc.array(stampOfStranger, { maxLength: 6 }),
        fc.constantFrom<JunkFields>({}, { outbound: outboundSpam }, { report: report('SPM', 'HPHSH') }, { delivery: 'dest:I;' }),
        (more, fields) => {
          const truth = reasonFor(fields);
          const told = reasonFor({ ...fields, more });
          const honest = [truth, { placed: 'unknown', reason: null }, ...(truth.placed === 'junk' ? [inJunk('unproven')] : [])];
          expect(honest).toContainEqual(told);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the order of the evidence does not matter', () => {
    for (const headers of [junkBlock(), junkBlock({ outbound: outboundSpam }), junkBlock({ report: report('SPM', 'BULK') })]) {
      const fields = readFields(headers);
      const named = indexFields(fields);
      const trace = readTrace(fields, named);
      const evidence = gatherEvidence({ fields, named, trace });
      const { verdict, junk } = detect(headers);
      expect(reachJunk({ verdict, trace, evidence: [...evidence].reverse() })).toEqual(junk);
    }
  });
});
