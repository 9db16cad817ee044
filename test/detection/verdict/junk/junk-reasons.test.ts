import { detect } from '../../../../src/detection/index.ts';
import type { JunkFields } from '../../../support/junk-lines.ts';
import { junkBlock, junked, outboundClean } from '../../../support/junk-lines.ts';

const passed = (address: string) =>
  `spf=pass (sender IP is ${address}) smtp.mailfrom=example.com; dkim=pass (signature was verified) header.d=example.com;dmarc=pass action=none header.from=example.com;compauth=pass reason=100`;
const authenticated = 'ucf:0;jmr:0;auth:1;dest:J;OFR:SpamFilterAuthJ;ENG:(910001)(944506478);RF:JunkEmail;';

/** Three ways a message comes: from a server of somebody's own, by the ordinary pool, and by the relay pool with fields of a stranger's. */
const ways: readonly [string, JunkFields][] = [
  ['a foreign server', { helo: 'mx.example.net', address: '203.0.113.5', results: passed('203.0.113.5'), outbound: null }],
  ['the ordinary pool', { address: '40.107.1.1', results: passed('40.107.1.1'), outbound: 'SFV:NSPM;DIR:OUT;SFP:1101;' }],
  [
    'the relay pool, with fields that came along',
    {
      more: [
        'X-Forefront-Antispam-Report-Untrusted: SFV:BLK;CAT:MALW;DIR:INB;',
        'X-Microsoft-Antispam-Untrusted: BCL:9;',
        'Authentication-Results: spf=pass; compauth=pass reason=100',
      ],
    },
  ],
];

/** The report as it was written in 2019, in 2023 and in 2026. */
const reports = (sfv: string, cat: string, level: number) => [
  `CIP:203.0.113.5;IPV:NLI;CTRY:US;EFV:NLI;SFV:${sfv};SFS:(10009020);DIR:INB;SFP:;SCL:${String(level)};SRVR:X;H:mx.example.net;CAT:${cat};`,
  `CIP:203.0.113.5;CTRY:US;LANG:en;SCL:${String(level)};SRV:;IPV:NLI;SFV:${sfv};H:mx.example.net;PTR:mx.example.net;CAT:${cat};SFS:(13230040)(5073199012);DIR:INB;`,
  `CIP:203.0.113.5; CTRY:US; SCL:${String(level)}; SFV:${sfv}; CAT:${cat}; SFTY:; DIR:INB`,
];

const rows: readonly [reason: string, finding: string, fields: readonly JunkFields[]][] = [
  ['blocked-sender', 'blocked-by-user', reports('BLK', 'NONE', 6).map((report) => ({ report }))],
  ['policy-blocked-sender', 'blocked-by-policy', reports('SKB', 'SPM', 6).map((report) => ({ report }))],
  ['mail-flow-rule', 'marked-by-rule', reports('SKS', 'SPM', 7).map((report) => ({ report }))],
  [
    'inbox-rule',
    'nothing-found',
    ['ucf:1;dest:J;', 'ucf:0;dest:J;OFR:CustomRules;', 'OFR: CustomRules ; ucf: 1; auth:1; dest:J'].map((delivery) => ({
      report: reports('NSPM', 'NONE', 1)[1] ?? '',
      delivery,
    })),
  ],
  [
    'trusted-only',
    'nothing-found',
    [
      'dest:J;OFR:ExclusiveSettings;',
      'ex:1;auth:1;dest:J;OFR:ExclusiveSettings;RF:JunkEmail;',
      'OFR:ExclusiveSettings;dest:J',
    ].map((delivery) => ({ report: reports('NSPM', 'NONE', 1)[1] ?? '', delivery })),
  ],
  [
    'bulk',
    'bulk',
    [...reports('SPM', 'BULK', 6).slice(0, 2), 'CIP:203.0.113.5;SCL:6;SRV:BULK;IPV:NLI;SFV:SPM;CAT:SPM;DIR:INB;'].map(
      (report) => ({ report }),
    ),
  ],
  ['spam', 'spam', reports('SPM', 'SPM', 5).map((report) => ({ report, delivery: authenticated }))],
  ['high-confidence-spam', 'high-confidence-spam', reports('SPM', 'HSPM', 9).map((report) => ({ report }))],
  ['phishing', 'phishing', reports('SPM', 'PHSH', 5).map((report) => ({ report }))],
  [
    'high-confidence-phishing',
    'high-confidence-phishing',
    ['SPM', 'SKN', 'SFE'].map((sfv, i) => ({ report: reports(sfv, i === 1 ? 'HPHISH' : 'HPHSH', 9)[i] ?? '' })),
  ],
  ['imitation', 'impersonated-user', reports('SPM', 'UIMP', 5).map((report) => ({ report }))],
  ['imitation', 'impersonated-domain', reports('SPM', 'DIMP', 5).map((report) => ({ report }))],
  ['malware', 'malware', ['MALW', 'AMP', 'SAP'].map((cat, i) => ({ report: reports('SPM', cat, 9)[i] ?? '' }))],
  ['attachment-type', 'attachment-type', reports('SPM', 'FTBP', 5).map((report) => ({ report }))],
  ['released-from-quarantine', 'released', reports('SKQ', 'NONE', -1).map((report) => ({ report }))],
  [
    'mailbox-setting',
    'nothing-found',
    reports('NSPM', 'NONE', 1).map((report) => ({ report, delivery: authenticated.replace('jmr:0', 'jmr:0;ex:1') })),
  ],
];

describe.each(rows)('in Junk Email: %s, the filter says %s', (reason, finding, fields) => {
  it.each(fields.map((given, i) => [i, given] as const))('shape %i', (i, given) => {
    const way = ways[i]?.[1] ?? {};
    // The relay pool's own results fail: where the filter finds nothing, the sender has to be authenticated.
    const results = reason === 'mailbox-setting' ? passed('40.95.53.73') : way.results;
    const { filter, junk } = detect(junkBlock({ ...way, ...(results === undefined ? {} : { results }), ...given }));
    expect([junk.placed, junk.reason, filter.finding]).toEqual(['junk', reason, finding]);
    expect([junk.showing, filter.showing]).toEqual(['shown', 'shown']);
  });
});

describe('the fields behind it', () => {
  // 0-2 own lines, 3 results, 4 border, 5 outbound, 6 first own stamp, 7 report, 8 note
  it.each<[string, JunkFields, readonly number[], readonly number[]]>([
    ['the filter', { report: 'SFV:BLK;DIR:INB;' }, [7], [7, 8]],
    ['the mailbox alone', { delivery: 'dest:J;OFR:CustomRules;' }, [7], [8]],
    ['the outbound filter', { outbound: 'SFV:SPM;DIR:OUT;SFP:1023;' }, [7], [5, 8]],
    ['all of them', {}, [7], [3, 5, 7, 8]],
    ['the place alone', { delivery: 'dest:I;OFR:TrustedSenderList;' }, [7], [8]],
    ['none', { report: null, delivery: null }, [], []],
  ])('%s', (_, fields, ofFilter, ofJunk) => {
    const { filter, junk } = detect(junkBlock(fields));
    expect([filter.cites, junk.cites]).toEqual([ofFilter, ofJunk]);
  });
});

describe('the filter', () => {
  it.each<[string, JunkFields, string]>([
    ['lets an address of the IP Allow List pass', { report: 'SFV:SKI;IPV:CAL;SCL:-1;DIR:INB;' }, 'allowed-by-address'],
    ['was skipped for a reason that it does not name', { report: 'SFV:SKI;IPV:NLI;SCL:-1;DIR:INB;' }, 'skipped'],
    ['was asked by a rule to be skipped', { report: 'SFV:SKN;SCL:-1;DIR:INB;' }, 'allowed-by-rule'],
    ['lets a sender of the policy pass', { report: 'SFV:SKA;DIR:INB;' }, 'allowed-by-policy'],
    ['gives a level alone, which only a rule sets', { report: null, level: '7' }, 'high-confidence-spam'],
    ['gives a level that nobody uses', { report: null, level: '4' }, 'unknown'],
    ['wrote no field', { report: null }, 'unknown'],
    ['wrote a report that is damaged', { report: 'SFV=SPM CAT=PHSH DIR:INB;' }, 'unknown'],
    ['warned beside an all-clear of a stranger’s', { more: ['X-Forefront-Antispam-Report: SFV:NSPM;DIR:INB;'] }, 'spoof'],
    [
      'found nothing beside another all-clear',
      { report: 'SFV:NSPM;DIR:INB;', more: ['X-Forefront-Antispam-Report: SFV:SKN;DIR:INB;'] },
      'unknown',
    ],
  ])('%s', (_, fields, finding) => {
    expect(detect(junkBlock(fields)).filter.finding).toBe(finding);
  });

  it('gives the bulk level of its own field alone', () => {
    const own = (value: string, more: readonly string[] = []) =>
      detect(junkBlock({ more, report: `SFV:SPM;DIR:INB;\r\nX-Microsoft-Antispam: ${value}` })).filter;
    expect(own('BCL:8;ARA:1|2;')).toMatchObject({ bulkLevel: 8, cites: [7, 8] });
    expect(own('BCL:10;').bulkLevel).toBeNull();
    expect(own('BCL:3;BCL:4;').bulkLevel).toBeNull();
    expect(own('BCL:8;', ['X-Microsoft-Antispam: BCL:0;']).bulkLevel).toBeNull();
    expect(detect(junkBlock({ more: ['X-Microsoft-Antispam: BCL:8;'] })).filter.bulkLevel).toBeNull();
    // It stands behind one reason alone.
    const reasonCites = (cat: string) =>
      detect(junkBlock({ report: `SFV:SPM;CAT:${cat};DIR:INB;\r\nX-Microsoft-Antispam: BCL:8;` })).junk.cites;
    expect([reasonCites('BULK'), reasonCites('PHSH')]).toEqual([
      [7, 8, 9],
      [7, 9],
    ]);
  });
});

describe('a text that holds a part of the headers', () => {
  const part: JunkFields = { ...ways[0]?.[1], stamp: null, level: '1', delivery: authenticated };
  const clean = reports('NSPM', 'NONE', 1)[1] ?? '';

  it('suggests the reason where a level of the mailbox is left', () => {
    const { filter, junk } = detect(junkBlock({ ...part, report: clean }));
    expect(junk).toMatchObject({ placed: 'junk', reason: 'mailbox-setting', showing: 'suggested', cites: [3, 5, 7] });
    expect(junk.contradictions).toEqual([{ code: 'clean-but-junk', cites: [5, 7] }]);
    expect(filter).toMatchObject({ finding: 'nothing-found', showing: 'suggested' });
  });

  it.each<[string, JunkFields]>([
    ['without that level', { level: null }],
    ['with a second note', { more: ['X-Microsoft-Antispam-Mailbox-Delivery: dest:I;'] }],
    ['with a second note that says nothing', { more: ['X-Microsoft-Antispam-Mailbox-Delivery: x'] }],
    ['with a second report', { more: ['X-Forefront-Antispam-Report: DIR:INB;'] }],
    ['with a second level', { more: ['X-MS-Exchange-Organization-SCL: 5'] }],
  ])('suggests none %s', (_, fields) => {
    const { filter, junk } = detect(junkBlock({ ...part, report: clean, ...fields }));
    expect([junk.placed, junk.reason, junk.showing, filter.finding]).toEqual(['unknown', null, null, 'unknown']);
  });
});

describe('nothing found, and Junk Email', () => {
  const foreign: JunkFields = {
    helo: 'mx.example.net',
    address: '203.0.113.5',
    outbound: null,
    report: 'SCL:1;SFV:NSPM;CAT:NONE;DIR:INB;',
  };
  const judged = (compauth: string): string =>
    `spf=pass (sender IP is 203.0.113.5) smtp.mailfrom=example.com; dkim=none; dmarc=none action=none header.from=example.com;${compauth}`;
  // The mailbox's own setting is the reason where somebody authenticated the sender, and nobody denied it.
  it.each<[string, string, string, string]>([
    ['authenticated', 'compauth=pass reason=100', 'dest:J;', 'mailbox-setting'],
    ['authenticated with low confidence', 'compauth=softpass reason=201', 'dest:J;', 'mailbox-setting'],
    ['not taken together, and the mailbox notes it authenticated', '', 'auth:1;dest:J;', 'mailbox-setting'],
    ['authenticated, and the mailbox notes that it is not', 'compauth=pass reason=100', 'auth:0;dest:J;', 'unknown'],
    ['failed, and the mailbox notes it authenticated', 'compauth=fail reason=001', 'auth:1;dest:J;', 'unknown'],
    ['not judged', 'compauth=none reason=301', 'dest:J;', 'unknown'],
  ])('%s', (_, compauth, delivery, reason) => {
    expect(detect(junkBlock({ ...foreign, results: judged(compauth), delivery })).junk.reason).toBe(reason);
  });
});

describe('fields that disagree', () => {
  const clean = 'SCL:1;SFV:NSPM;CAT:NONE;DIR:INB;';
  const authentic = { results: passed('40.95.53.73'), delivery: authenticated };
  it.each<[string, JunkFields, string, readonly number[]]>([
    ['nothing found, and Junk Email', { ...authentic, report: clean }, 'clean-but-junk', [7, 8]],
    ['nothing found, Junk Email, and nobody authenticated', { report: 'SFV:NSPM;SRV:BULK;DIR:INB;' }, 'clean-but-junk', [7, 8]],
    ['a safe sender, and Junk Email', { report: 'SFV:SFE;DIR:INB;' }, 'allowed-but-junk', [7, 8]],
    ['a rule that lets it pass, and Junk Email', { report: 'SFV:SKN;DIR:INB;' }, 'allowed-but-junk', [7, 8]],
    ['an address on the IP Allow List, and Junk Email', { report: 'IPV:CAL;SFV:SKI;DIR:INB;' }, 'allowed-but-junk', [7, 8]],
    ['spam, and the inbox', { delivery: 'dest:I;OFR:SpamFilterPass;' }, 'flagged-but-inbox', [7, 8]],
    ['a blocked sender, and the inbox', { report: 'SFV:BLK;DIR:INB;', delivery: 'dest:I;' }, 'flagged-but-inbox', [7, 8]],
    [
      'bulk mail that counts as spam, and the inbox',
      { report: 'SFV:SPM;CAT:BULK;DIR:INB;', delivery: 'dest:I;' },
      'flagged-but-inbox',
      [7, 8],
    ],
    ['no spam, and a category', { report: 'SFV:NSPM;CAT:PHSH;DIR:INB;' }, 'verdict-and-category', [7]],
    [
      'phishing with high confidence, which no list lets pass, and the inbox',
      { report: 'SFV:SKA;CAT:HPHISH;DIR:INB;', delivery: 'dest:I;' },
      'flagged-but-inbox',
      [7, 8],
    ],
    [
      'phishing and no spam, in the inbox',
      { report: 'SFV:NSPM;CAT:PHSH;DIR:INB;', delivery: 'dest:I;' },
      'flagged-but-inbox',
      [7, 8],
    ],
    ['two levels', { level: '9' }, 'levels-differ', [7, 8]],
    ['two notes', { delivery: `dest:J;\r\nX-Microsoft-Antispam-Mailbox-Delivery: dest:I;` }, 'notes-differ', [8, 9]],
    ['two reports', { report: `SFV:SPM;DIR:INB;\r\nX-Forefront-Antispam-Report: SFV:NSPM;DIR:INB;` }, 'reports-differ', [7, 8]],
  ])('%s', (_, fields, code, cites) => {
    expect(detect(junkBlock(fields)).junk.contradictions).toContainEqual({ code, cites });
  });

  it('bulk mail of a sender who sends none', () => {
    const codesOf = (level: string) =>
      detect(junkBlock({ report: `SCL:6;SFV:SPM;CAT:BULK;DIR:INB;\r\nX-Microsoft-Antispam: ${level}` })).junk.contradictions;
    expect(codesOf('BCL:0;')).toEqual([{ code: 'bulk-and-level', cites: [7, 8] }]);
    expect(codesOf('BCL:7;')).toEqual([]);
  });

  it.each<[string, JunkFields]>([
    ['the failed authentication', {}],
    ['a safe sender took it out', { delivery: 'auth:1;dest:I;OFR:TrustedSenderList;' }],
    ['the address book took it out', { delivery: 'dest:I;OFR:SenderInAddressBook;' }],
    ['a rule moved a clean message', { report: clean, delivery: 'ucf:1;dest:J;OFR:CustomRules;' }],
    ['a rule took it out', { delivery: 'dest:I;OFR:CustomRules;' }],
    ['a rule took it out, and no reason is noted', { delivery: 'ucf:1;dest:I;' }],
    ['it was released from quarantine', { report: 'SFV:SKQ;DIR:INB;', delivery: 'dest:I;' }],
    ['its address is on the IP Allow List', { report: 'IPV:CAL;SFV:SKI;DIR:INB;', delivery: 'dest:I;' }],
    ['a clean message in the inbox', { report: clean, delivery: 'auth:1;dest:I;OFR:SpamFilterPass;' }],
    ['a list let an imitation through', { report: 'SFV:SFE;CAT:GIMP;DIR:INB;', delivery: 'dest:I;' }],
    ['a list let phishing through', { report: 'SFV:SKA;CAT:PHSH;DIR:INB;', delivery: 'dest:I;' }],
    [
      'bulk mail that the organisation lets through',
      { report: 'SFV:NSPM;CAT:BULK;DIR:INB;', delivery: 'dest:I;OFR:CustomRules;' },
    ],
    ['bulk mail below the level that counts as spam', { report: 'SFV:NSPM;CAT:BULK;DIR:INB;', delivery: 'dest:I;' }],
    ['the same level twice', { level: '5' }],
    ['a level of a stranger’s', { more: ['X-MS-Exchange-Organization-SCL: 9'] }],
    ['an outbound report', { outbound: outboundClean }],
    ['a note of a stranger’s', { delivery: null, more: [`X-Microsoft-Antispam-Mailbox-Delivery: ${junked}`] }],
  ])('none: %s', (_, fields) => {
    expect(detect(junkBlock(fields)).junk.contradictions).toEqual([]);
  });
});
