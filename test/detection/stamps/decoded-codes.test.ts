import { decodeCodes, detect } from '../../../src/detection/index.ts';
import { codeTables } from '../../../src/microsoft365/codes.ts';
import { block } from '../../support/header-lines.ts';

const codesOf = (...lines: readonly string[]) => decodeCodes(detect(block(...lines)));
const read = (line: string) => codesOf(line).map(({ key, value, code, documented }) => [key, value, code, documented]);

it('reads an antispam report, IPv6 and all', () => {
  const report =
    'CIP:2a01:111:f403:e000::1;CTRY:SG;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:x.example;PTR:InfoNoRecords;CAT:HPHISH;SFS:(1)(2);DIR:INB;SFTY:9.25';
  expect(read(`X-Forefront-Antispam-Report: ${report}`)).toEqual([
    ['CIP', '2a01:111:f403:e000::1', 'connecting-address', true],
    ['CTRY', 'SG', 'connecting-country', true],
    ['LANG', 'en', 'message-language', true],
    ['SCL', '5', 'scl-spam', true],
    ['IPV', 'NLI', 'address-unlisted', true],
    ['SFV', 'SPM', 'filtered-spam', true],
    ['H', 'x.example', 'connecting-greeting', true],
    ['PTR', 'InfoNoRecords', 'no-reverse-name', false],
    ['CAT', 'HPHISH', 'category-high-confidence-phishing', true],
    ['SFS', '(1)(2)', 'matched-filter-rules', false],
    ['DIR', 'INB', 'direction-inbound', true],
    ['SFTY', '9.25', 'tip-first-contact', true],
  ]);
});

it('reads each of several results and reports as its own, in their order', () => {
  const codes = codesOf(
    'Authentication-Results: spf=none; dkim=none action=none; compauth=fail reason=001',
    'X-Forefront-Antispam-Report: SFV:SPM;DIR:INB;',
    'Subject: x',
    'Authentication-Results: mx.example.org; spf=fail',
    'Authentication-Results: dmarc=fail action=oreject; spf=pass',
    'X-Forefront-Antispam-Report-Untrusted: SFV:NSPM;DIR:OUT;',
  );
  expect(codes.map(({ at, key, value }) => [at, key, value])).toEqual([
    [0, 'spf', 'none'],
    [0, 'dkim', 'none'],
    [0, 'compauth', 'fail'],
    [0, 'reason', '001'],
    [1, 'SFV', 'SPM'],
    [1, 'DIR', 'INB'],
    [4, 'dmarc', 'fail'],
    [4, 'action', 'oreject'],
    [4, 'spf', 'pass'],
    [5, 'SFV', 'NSPM'],
    [5, 'DIR', 'OUT'],
  ]);
});

it.each([
  ['X-Forefront-Antispam-Report-Untrusted: PTR:mx.example.net', [['PTR', 'mx.example.net', 'connecting-reverse-name', true]]],
  [
    'X-Forefront-Antispam-Report-Untrusted: DIR:OUT;SFP:1022;',
    [
      ['DIR', 'OUT', 'direction-outbound', true],
      ['SFP', '1022', 'sent-by-relay-passed', false],
    ],
  ],
  // A reason behind another result is no code of Microsoft's, and a result with an authserv-id is another writer's.
  [
    'Authentication-Results: spf=none reason=001 smtp.mailfrom=example.com; compauth=fail reason=001',
    [
      ['spf', 'none', 'spf-none', true],
      ['compauth', 'fail', 'composite-fail', true],
      ['reason', '001', 'reason-implicit-failure', true],
    ],
  ],
  ['Authentication-Results: mx.example.org; compauth=fail reason=001', []],
  ['X-Forefront-Antispam-Report: sfv:NSPM', [['SFV', 'NSPM', 'filtered-not-spam', true]]],
  [
    'X-Forefront-Antispam-Report: EFV:CAL;SFV:DMS;UIP:(null)',
    [
      ['EFV', 'CAL', 'address-allowed', true],
      ['SFV', 'DMS', 'verdict-ignored', false],
      ['UIP', '(null)', null, false],
    ],
  ],
  // a program wrote the whole text in small letters
  [
    'x-forefront-antispam-report: sfv:spm;cat:hphsh;dir:inb;',
    [
      ['SFV', 'SPM', 'filtered-spam', true],
      ['CAT', 'HPHSH', 'category-high-confidence-phishing', true],
      ['DIR', 'INB', 'direction-inbound', true],
    ],
  ],
  [
    'X-Forefront-Antispam-Report: SFV:XYZ;CAT:spoofs;SCL:7;SCL:05;SCL:55',
    [
      ['SFV', 'XYZ', null, false],
      ['CAT', 'SPOOFS', null, false],
      ['SCL', '7', null, false],
      ['SCL', '05', null, false],
      ['SCL', '55', null, false],
    ],
  ],
  ['X-Forefront-Antispam-Report: __proto__:1;constructor:x;toString:y;FOO:BAR', []],
  [
    'X-Microsoft-Antispam: BCL:0;ARA:1|2;',
    [
      ['BCL', '0', 'bulk-none', true],
      ['ARA', '1|2', null, false],
    ],
  ],
  [
    'X-Microsoft-Antispam: BCL:3;PCL:8;BCL:7;BCL:10',
    [
      ['BCL', '3', 'bulk-few-complaints', true],
      ['PCL', '8', 'phishing-likely', true],
      ['BCL', '7', 'bulk-some-complaints', true],
      ['BCL', '10', null, false],
    ],
  ],
  ['X-MS-Exchange-Organization-SCL: -1', [['', '-1', 'scl-skipped', true]]],
  ['X-MS-Exchange-Organization-SCL: 9', [['', '9', 'scl-high-confidence-spam', true]]],
  ['X-MS-Exchange-Organization-PCL: 2', [['', '2', 'phishing-unlikely', true]]],
  ['X-CustomSpam: SPF record FAIL', [['', 'SPF record FAIL', 'filter-setting-spf', true]]],
  ['X-CustomSpam: SPF record: hard fail', [['', 'SPF record: hard fail', 'advanced-filter-matched', false]]],
  ['X-CustomSpam: Empty message', [['', 'Empty message', 'filter-setting-content', true]]],
  [
    'X-Microsoft-Antispam-Mailbox-Delivery: wl:1;ucf:0;auth:0;dest:J;OFR:SpamFilterAuthJ;ENG:(5)(6);RF:JunkEmail;',
    [
      ['wl', '1', null, false],
      ['ucf', '0', null, false],
      ['auth', '0', 'mailbox-not-authenticated', false],
      ['dest', 'J', 'put-into-junk', false],
      ['OFR', 'SpamFilterAuthJ', 'moved-by-filter', false],
      ['ENG', '(5)(6)', null, false],
      ['RF', 'JunkEmail', 'junk-folder-rule', false],
    ],
  ],
  ['X-MS-Exchange-AntiSpam-Relay: 1', [['', '1', 'crossed-relay-pool', false]]],
  ['X-MS-Exchange-AntiSpam-Relay:', []],
  ['X-MS-Exchange-SenderADCheck: 2', [['', '2', 'sender-of-other-domain', false]]],
  ['X-MS-Exchange-SenderADCheck: 22', [['', '22', null, false]]],
  [
    'X-MS-Exchange-AtpMessageProperties: SA|SL',
    [
      ['', 'SA', 'safe-attachments-ran', false],
      ['', 'SL', 'safe-links-ran', false],
    ],
  ],
  ['X-Other: SFV:SPM', []],
])('decodes the codes in %s', (line, codes) => {
  expect(read(line)).toEqual(codes);
});

it.each([
  ['000', 'reason-explicit-failure'],
  ['001', 'reason-implicit-failure'],
  ['002', 'reason-spoofing-forbidden'],
  ['010', 'reason-own-domain-dmarc'],
  ['100', 'reason-aligned'],
  ['101', 'reason-signed-by-from-domain'],
  ['102', 'reason-spf-aligned'],
  ['103', 'reason-from-fits-reverse-name'],
  ['104', 'reason-reverse-name-fits-from'],
  ['105', 'reason-passed'],
  ['108', 'reason-body-changed'],
  ['109', 'reason-no-dmarc-record'],
  ['111', 'reason-dmarc-error-aligned'],
  ['112', 'reason-dmarc-unreachable'],
  ['115', 'reason-sent-by-own-tenant'],
  ['116', 'reason-mail-host-fits-reverse-name'],
  ['130', 'reason-arc-override'],
  ['131', 'reason-passed'],
  ['201', 'reason-reverse-name-fits-subnet'],
  ['202', 'reason-reverse-name-fits-domain'],
  ['203', 'reason-soft-passed'],
  ['300', 'reason-not-checked'],
  ['401', 'reason-bypassed'],
  ['501', 'reason-report-from-contact'],
  ['502', 'reason-report-on-own-message'],
  ['503', null],
  ['600', 'reason-implicit-not-passed'],
  ['601', 'reason-own-domain-implicit'],
  ['602', 'reason-implicit-not-passed'],
  ['700', 'reason-implicit-passed'],
  ['701', 'reason-good-history'],
  ['704', 'reason-good-history'],
  ['705', 'reason-implicit-passed'],
  ['905', 'reason-complex-routing'],
  ['906', 'reason-bypassed'],
  ['0130', null],
  ['1e2', null],
])('the reason %s of composite authentication is %s', (reason, code) => {
  const line = `Authentication-Results: spf=softfail (sender IP is 192.0.2.1) smtp.mailfrom=example.com; dkim=none; dmarc=fail action=oreject header.from=example.com;compauth=fail reason=${reason}`;
  expect(read(line)).toEqual([
    ['spf', 'softfail', 'spf-softfail', true],
    ['dkim', 'none', 'dkim-none', true],
    ['dmarc', 'fail', 'dmarc-fail', true],
    ['action', 'oreject', 'action-override-reject', true],
    ['compauth', 'fail', 'composite-fail', true],
    ['reason', reason, code, code !== null],
  ]);
});

it('reads the results of nobody but Microsoft', () => {
  expect(read('Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=example.com; dmarc=pass (p=NONE) action=x')).toEqual(
    [],
  );
});

it('decodes a value that is written as encoded words, and cites its field', () => {
  const value = Buffer.from('spf=none smtp.mailfrom=bücher.example;compauth=fail reason=001').toString('base64');
  const codes = codesOf('X-A: 1', `authentication-results: =?utf-8?B?${value}?=`);
  expect(codes.map(({ at, field, code }) => [at, field, code])).toEqual([
    [1, 'authentication-results', 'spf-none'],
    [1, 'authentication-results', 'composite-fail'],
    [1, 'authentication-results', 'reason-implicit-failure'],
  ]);
});

it('is no part of the detection, and survives JSON', () => {
  const detection = detect(block('X-Forefront-Antispam-Report: SFV:SPM'));
  const codes = decodeCodes(detection);
  expect(detection).not.toHaveProperty('codes');
  expect(codes).toHaveLength(1);
  expect(JSON.parse(JSON.stringify(codes))).toEqual(codes);
});

it('stops at a number of codes that no genuine message has', () => {
  const codes = codesOf(`X-Forefront-Antispam-Report: ${'SFV:SPM;'.repeat(50_000)}`);
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.length).toBeLessThan(1000);
});

describe('the tables', () => {
  it('hold every value once, and no row behind one that takes any value', () => {
    for (const { fields, rows } of codeTables) {
      const seen = new Map<string, Set<string>>();
      for (const [key, value] of rows) {
        const values = seen.get(key.toUpperCase()) ?? new Set();
        expect([fields, key, value, values.has(String(value)), values.has('null')]).toEqual([fields, key, value, false, false]);
        seen.set(key.toUpperCase(), values.add(String(value)));
      }
    }
    expect(new Set(codeTables.flatMap(({ fields }) => [...fields])).size).toBe(
      codeTables.flatMap(({ fields }) => [...fields]).length,
    );
  });
});
