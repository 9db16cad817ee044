import fc from 'fast-check';
import { detect } from '../../../../src/detection/index.ts';
import { indexFields } from '../../../../src/mail/headers/fields-by-name.ts';
import { readFields } from '../../../../src/mail/headers/header-fields.ts';
import { reachJunk } from '../../../../src/detection/verdict/junk/junk.ts';
import { gatherEvidence } from '../../../../src/detection/rules/rules.ts';
import { readTrace } from '../../../../src/detection/route/trace.ts';
import { strangerField } from '../../../support/arbitraries.ts';
import { block, exchangeBorder, ownLines, postfixLine } from '../../../support/header-lines.ts';
import type { JunkFields } from '../../../support/junk-lines.ts';
import { failedResults, inboundSpam, junkBlock, junked, outboundClean, outboundSpam } from '../../../support/junk-lines.ts';

/** Place and reason alone. */
const junkOf = (headers: string) => {
  const { placed, reason } = detect(headers).junk;
  return { placed, reason };
};
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

  // Each row takes one condition away; what the filter itself says is left, or nothing.
  it.each<[string, JunkFields, string]>([
    ['a server outside Microsoft handed it over', { helo: 'mx.example.net', address: '203.0.113.5' }, 'spoof'],
    ['the ordinary pool handed it over', { address: '40.107.1.1', results: results('40.95.53.73', '40.107.1.1') }, 'spoof'],
    ['SPF passed', { results: results('spf=none', 'spf=pass') }, 'spoof'],
    ['SPF is not told', { results: results('spf=none (sender IP is 40.95.53.73) smtp.mailfrom=example.com; ', '') }, 'spoof'],
    ['SPF was judged on another address', { results: results('40.95.53.73', '198.51.100.24') }, 'spoof'],
    ['DMARC passed', { results: results('dmarc=none', 'dmarc=pass') }, 'spoof'],
    ['DMARC would have passed', { results: results('dmarc=none', 'dmarc=bestguesspass') }, 'spoof'],
    ['DMARC is not told', { results: results('dmarc=none action=none header.from=example.com;', '') }, 'spoof'],
    [
      'composite authentication passed softly',
      { results: results('compauth=fail reason=001', 'compauth=softpass reason=201') },
      'spoof',
    ],
    [
      'composite authentication was not judged',
      { results: results('compauth=fail reason=001', 'compauth=none reason=301') },
      'spoof',
    ],
    [
      'it was not judged, beside the code of a failure',
      { results: results('compauth=fail reason=001', 'compauth=none reason=001') },
      'spoof',
    ],
    ['composite authentication is not told', { results: results('compauth=fail reason=001', '') }, 'spoof'],
    ['it failed for another reason', { results: results('reason=001', 'reason=601') }, 'spoof'],
    [
      'the DMARC policy held for a part of the mail only',
      { results: results('action=none', 'action=pct.quarantine').replace('compauth=fail reason=001', '') },
      'spoof',
    ],
    ['there is no inbound report', { report: null }, 'unknown'],
    ['the report has no category', { report: 'SFV:SPM;DIR:INB;' }, 'spam'],
    ['the category is spam with high confidence', { report: report('SPM', 'HSPM') }, 'high-confidence-spam'],
    [
      'spam, and the sender was authenticated for the mailbox',
      { report: report('SPM', 'SPM'), delivery: 'auth:1;dest:J;' },
      'spam',
    ],
    ['spam, and the mailbox says nothing of that', { report: report('SPM', 'SPM'), delivery: 'dest:J;' }, 'spam'],
    ['the filter was skipped', { report: report('SKN', 'NONE') }, 'unknown'],
    ['something else decided in the mailbox', { delivery: junked.replace('SpamFilterAuthJ', 'SomethingNew') }, 'unknown'],
    ['the filter was skipped, whatever category it noted', { report: report('SKN', 'SPOOF') }, 'unknown'],
    ['a list of the policy let it pass', { report: report('SKA', 'SPOOF') }, 'unknown'],
    ['a code of the filter that nobody has explained', { report: report('DMS', 'SPOOF') }, 'spoof'],
    [
      'an administrator forbade the domain to be spoofed',
      { results: results('dmarc=none action=none', 'dmarc=fail action=oreject').replace('reason=001', 'reason=002') },
      'spoof',
    ],
    [
      'composite authentication was bypassed',
      {
        results: results('dmarc=none action=none', 'dmarc=fail action=oreject').replace('fail reason=001', 'none reason=451'),
      },
      'spoof',
    ],
    [
      'a signature of the sender’s own passed',
      { results: results('header.d=northwind.onmicrosoft.com', 'header.d=news.example.com') },
      'spoof',
    ],
    [
      'the recipient’s own report has a server name of another pool, so that the relay pool is not certain',
      { report: 'CIP:40.95.53.73;SFV:SPM;PTR:mail-db8eur05on2081.outbound.protection.outlook.com;CAT:SPOOF;DIR:INB;' },
      'spoof',
    ],
    ['another mark of the mailbox is set', { delivery: junked.replace('jmr:0', 'jmr:1') }, 'spoof'],
    ['a mark is set that nobody has explained', { delivery: junked.replace('ex:0', 'ex:1') }, 'spoof'],
    ['bulk mail that the filter let through', { report: 'SFV:NSPM;SRV:BULK;CAT:NONE;DIR:INB;' }, 'unknown'],
    [
      'the report says two things: a greeting stands in it, and may hold entries of a stranger’s',
      { report: 'CIP:40.95.53.73;SFV:SPM;H:x;CAT:NONE;CAT:SPOOF;DIR:INB;' },
      'spam',
    ],
    ['no outbound report', { outbound: null }, 'spoof'],
    ['an outbound report without the code of the pool', { outbound: outboundClean.replace('SFP:1022', 'SFP:1101') }, 'spoof'],
    ['an outbound report that was not judged', { outbound: outboundClean.replace('NSPM', 'SKI') }, 'spoof'],
    ['a second outbound report that says spam', { more: [`X-Forefront-Antispam-Report-Untrusted: ${outboundSpam}`] }, 'spoof'],
    ['an option of the anti-spam policy marked it', { more: ['X-CustomSpam: SPF record: hard fail'] }, 'spoof'],
    [
      'it was over the threshold for bulk mail, and let through',
      { report: 'SFV:NSPM;SRV:BULK;CAT:NONE;DIR:INB;', delivery: 'auth:0;dest:J;OFR:New;' },
      'unknown',
    ],
    ['two inbound reports', { more: [`X-Forefront-Antispam-Report: ${inboundSpam}`] }, 'unknown'],
  ])('is not proven when %s', (_, fields, reason) => {
    expect(reasonFor(fields)).toEqual(inJunk(reason));
  });

  it('never when another server stands between the pool and the reader', () => {
    const pool = postfixLine('x', 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]', 'list.example.net');
    const relayed = { helo: 'list.example.net', address: '203.0.113.5', more: [pool] };
    const agreeing = { ...relayed, results: results('40.95.53.73', '203.0.113.5') };
    expect(detect(junkBlock(agreeing)).verdict).toMatchObject({ outcome: 'relay-pool', position: 'upstream' });
    expect(reasonFor(agreeing)).toEqual(inJunk('spoof'));
    // The recipient's own note names the pool: a filter of the reader's may stand in between, and no reason is proven.
    expect(detect(junkBlock(relayed)).verdict).toMatchObject({ position: 'delivery', certainty: 'likely' });
    expect(reasonFor(relayed)).toEqual(inJunk('spoof'));
  });
});

describe('junked for another reason', () => {
  it.each<[string, JunkFields, string]>([
    ['an inbox rule', { delivery: junked.replace('SpamFilterAuthJ', 'CustomRules') }, 'inbox-rule'],
    ['the mark of an inbox rule', { delivery: junked.replace('ucf:0', 'ucf:1') }, 'inbox-rule'],
    ['safe senders only', { delivery: junked.replace('SpamFilterAuthJ', 'ExclusiveSettings') }, 'trusted-only'],
    ['the user blocked the sender', { report: report('BLK', 'NONE') }, 'blocked-sender'],
    ['the policy blocks the sender', { report: report('SKB', 'SPM') }, 'policy-blocked-sender'],
    ['a mail-flow rule', { report: report('SKS', 'SPM') }, 'mail-flow-rule'],
    [
      'phishing with high confidence before a rule, which cannot let it pass',
      { report: report('SKS', 'HPHSH') },
      'high-confidence-phishing',
    ],
    ['a rule before a lesser category', { report: report('SKS', 'PHSH') }, 'mail-flow-rule'],
    ['the category PHSH', { report: report('SPM', 'PHSH') }, 'phishing'],
    ['the category INTOS', { report: report('SPM', 'INTOS') }, 'phishing'],
    ['the category HPHSH', { report: report('SPM', 'HPHSH') }, 'high-confidence-phishing'],
    ['the category HPHISH', { report: report('SPM', 'HPHISH') }, 'high-confidence-phishing'],
    ['the category MALW', { report: report('SPM', 'MALW') }, 'malware'],
    ['the category AMP', { report: report('SPM', 'AMP') }, 'malware'],
    ['the category SAP', { report: report('SPM', 'SAP') }, 'malware'],
    ['the category BULK', { report: report('SPM', 'BULK') }, 'bulk'],
    ['the category UIMP', { report: report('SPM', 'UIMP') }, 'imitation'],
    ['the category DIMP', { report: report('SPM', 'DIMP') }, 'imitation'],
    ['the category GIMP', { report: report('SPM', 'GIMP') }, 'imitation'],
    ['the category BIMP', { report: report('SPM', 'BIMP') }, 'imitation'],
    ['the category FTBP', { report: report('SPM', 'FTBP') }, 'attachment-type'],
    ['the category HSPM', { report: report('SPM', 'HSPM') }, 'high-confidence-spam'],
    ['a user that is imitated', { report: 'SFV:SPM;SFTY:9.20;CAT:NONE;DIR:INB;' }, 'imitation'],
    ['a domain that is imitated', { report: 'SFV:SPM;SFTY:9.19;CAT:SPM;DIR:INB;' }, 'imitation'],
    ['a forged sender before an imitated domain', { report: 'SFV:SPM;SFTY:9.19;CAT:SPOOF;DIR:INB;' }, 'spoof'],
    [
      'spam with passed authentication',
      { report: report('SPM', 'SPM'), results: results('compauth=fail reason=001', 'compauth=pass reason=100') },
      'spam',
    ],
    [
      'the same at Outlook.com, which writes no report',
      {
        report: null,
        level: '5',
        results: results('compauth=fail reason=001', 'compauth=pass reason=100'),
      },
      'spam',
    ],
    [
      'a category before the outbound filter',
      { report: report('SPM', 'HPHSH'), outbound: outboundSpam },
      'high-confidence-phishing',
    ],
    ['a rule before an imitation', { report: report('SKS', 'UIMP') }, 'mail-flow-rule'],
    ['a blocked sender before an imitation', { report: report('BLK', 'DIMP') }, 'blocked-sender'],
    ['phishing that a list let through, and Junk Email', { report: report('SFE', 'PHSH') }, 'phishing'],
    ['the outbound filter said spam', { outbound: outboundSpam }, 'sender-side-spam'],
    ['the code alone', { outbound: 'SFV:NSPM;DIR:OUT;SFP:1023;' }, 'sender-side-spam'],
    [
      'the outbound filter said spam, by the high-risk pool',
      { address: '52.102.138.18', outbound: 'SFV:SPM;CAT:OSPM;DIR:OUT;SFP:1501;' },
      'sender-side-spam',
    ],
    ['the stamp of a stranger', { helo: 'mx.example.net', address: '203.0.113.5', outbound: outboundSpam }, 'spoof'],
    ...['SKN', 'SKA', 'SKI', 'SFE'].map((sfv): [string, JunkFields, string] => [
      `the outbound filter said spam, and ${sfv} skipped the recipient’s own`,
      { report: report(sfv, 'NONE'), outbound: outboundSpam },
      'unknown',
    ]),
  ])('%s', (_, fields, reason) => {
    expect(reasonFor(fields)).toEqual(inJunk(reason));
  });
});

describe('where it was put', () => {
  it.each<[string, JunkFields, string]>([
    ['the inbox', { delivery: 'auth:1;dest:I;' }, 'inbox'],
    ['a folder', { delivery: 'ucf:1;auth:1;dest:C;OFR:CustomRules;' }, 'folder'],
    ['deleted', { delivery: 'dest:D;' }, 'deleted'],
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
          // What rests on the outbound report, which anybody can add to, falls back to what the filter itself says.
          const onOutbound = truth.reason === 'failed-authentication' || truth.reason === 'sender-side-spam';
          const weaker = [...(truth.placed === 'junk' ? ['unknown'] : []), ...(onOutbound ? ['spoof'] : [])];
          const honest = [truth, { placed: 'unknown', reason: null }, ...weaker.map(inJunk)];
          expect(honest).toContainEqual(told);
          const findingOf = (given: JunkFields) => detect(junkBlock(given)).filter.finding;
          expect([findingOf(fields), 'unknown']).toContain(findingOf({ ...fields, more }));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the order of the evidence does not matter', () => {
    for (const headers of [junkBlock(), junkBlock({ outbound: outboundSpam }), junkBlock({ report: report('SPM', 'BULK') })]) {
      const fields = readFields(headers);
      const trace = readTrace(fields, indexFields(fields), 'delivered');
      const evidence = gatherEvidence(trace);
      const { verdict, junk } = detect(headers);
      expect(reachJunk({ verdict, trace, evidence: [...evidence].reverse() })).toEqual(junk);
    }
  });
});
