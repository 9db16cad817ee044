import { detect } from '../../../src/detection/index.ts';
import type { Source } from '../../../src/detection/route/own-lines.ts';
import { inspectPaste } from '../../../src/inspection/inspect-paste.ts';
import { recordOfDetection } from '../../../src/triage/record/record-of-detection.ts';
import { junkBlock } from '../../support/junk-lines.ts';

const reportOf = (found: string): string => junkBlock({ report: `CIP:40.95.53.73;CTRY:US;${found};DIR:INB;` });
const phishing = reportOf('SCL:8;SFV:SPM;CAT:HPHSH');
const filterOf = (text: string, source: Source): unknown[] => {
  const { finding, showing } = detect(text, { source }).filter;
  return [finding, showing];
};

describe('what the filter says of a message that somebody handed on, or that a report returned', () => {
  test.each<[string, string]>([
    ['SCL:8;SFV:SPM;CAT:HPHSH', 'high-confidence-phishing'],
    ['SCL:8;SFV:SPM;CAT:PHSH', 'phishing'],
    ['SCL:9;SFV:SPM;CAT:MALW', 'malware'],
    ['SCL:8;SFV:SPM;CAT:UIMP', 'impersonated-user'],
  ])('the warning in %s is told, and not taken for shown', (found, finding) => {
    for (const source of ['attached', 'guessed', 'returned'] as const)
      expect(filterOf(reportOf(found), source)).toEqual([finding, 'suggested']);
    expect(filterOf(reportOf(found), 'delivered')).toEqual([finding, 'shown']);
  });

  test.each(['SCL:1;SFV:NSPM;CAT:NONE', 'SCL:-1;SFV:SKN;CAT:NONE', 'SCL:5;SFV:SPM;CAT:SPM', 'SCL:5;SFV:SPM;CAT:SPOOF'])(
    '%s warns of nothing, and whoever handed it on may have written it',
    (found) => {
      for (const source of ['attached', 'guessed', 'returned'] as const)
        expect(filterOf(reportOf(found), source)).toEqual(['unknown', null]);
    },
  );

  test.each<[string, string, string]>([
    ['SFV:SPM;CAT:HPHSH', 'SFV:NSPM;CAT:NONE', 'high-confidence-phishing'],
    ['SFV:SPM;CAT:MALW', 'SFV:SPM;CAT:SPM', 'malware'],
    ['SFV:SPM;CAT:UIMP', 'SFV:SPM;CAT:PHSH', 'impersonated-user'],
  ])('the warning in %s is told where %s stands above it, which may be made up', (one, two, finding) => {
    const other = `X-Forefront-Antispam-Report: CIP:40.95.53.73;${two};DIR:INB;`;
    const twice = junkBlock({ report: `CIP:40.95.53.73;${one};DIR:INB;`, more: [other] });
    expect(filterOf(twice, 'attached')).toEqual([finding, 'suggested']);
  });

  test('headers that were pasted on one line still warn', () => {
    const [read] = inspectPaste(phishing.replace(/\r?\n\s*/g, ' '));
    expect(read).toMatchObject({ detection: { filter: { finding: 'high-confidence-phishing', showing: 'suggested' } } });
  });

  test.each(['attached', 'returned'] as const)('triage counts what is %s as a danger, not as something to deliver', (source) => {
    const detection = detect(phishing, { source });
    expect(recordOfDetection(detection, { source: 'a', item: 1, within: null, carries: 0 })).toMatchObject({
      outcome: 'relay-pool',
      threat: 'phishing',
    });
  });
});

describe('what the filter says in a text whose route is not whole', () => {
  const received = (text: string): string[] => text.match(/^Received:.*(?:\r?\n[ \t].*)*\r?\n/gm) ?? [];
  const without = (text: string, ...lines: readonly number[]): string =>
    lines.reduce((rest, line) => rest.replace(received(text)[line] ?? 'no such line', ''), text);
  const shapes: readonly [string, (text: string) => string][] = [
    ['without the second line', (text) => without(text, 1)],
    ['without the third line', (text) => without(text, 2)],
    ['without the line in which the message was taken over', (text) => without(text, 3)],
    ['without any line', (text) => without(text, 0, 1, 2, 3)],
    ['with the oldest line alone', (text) => without(text, 0, 1, 2)],
    ['with the oldest line on top', (text) => `${received(text)[3]}${without(text, 3)}`],
    ['with a first line that lost its beginning', (text) => text.slice(30)],
    ['with a first line that nobody can read', (text) => text.replace(/^Received: from /, 'Received: ')],
  ];

  test.each(shapes)('the warning is told %s', (_, made) => {
    for (const [found, finding] of [
      ['SCL:8;SFV:SPM;CAT:HPHSH', 'high-confidence-phishing'],
      ['SCL:9;SFV:SPM;CAT:MALW', 'malware'],
      ['SCL:8;SFV:SPM;CAT:UIMP', 'impersonated-user'],
    ] as const) {
      const text = made(reportOf(found));
      expect(text).not.toBe(reportOf(found));
      expect(filterOf(text, 'delivered')).toEqual([finding, 'suggested']);
    }
  });

  test.each(shapes)('an all-clear is worth nothing %s', (_, made) => {
    expect(filterOf(made(reportOf('SCL:-1;SFV:SKN;CAT:NONE')), 'delivered')).toEqual(['unknown', null]);
  });

  test('where another system took the message in, the report is of a filter on the way', () => {
    const top =
      'Received: from mail.example.org (mail.example.org. [192.0.2.25]) by mx.google.com with ESMTPS id a1-2.3.2026.10.14.07.42.19 ' +
      'for <kim@example.com> (version=TLS1_3); Wed, 14 Oct 2026 00:42:19 -0700 (PDT)\r\n';
    expect(filterOf(top + phishing, 'delivered')).toEqual(['unknown', null]);
  });
});

describe('what the filter says where a stranger’s report stands beside that of the reader’s own', () => {
  const allClear = 'X-Forefront-Antispam-Report: CIP:40.95.53.73;SCL:-1;IPV:CAL;SFV:SKN;CAT:NONE;DIR:INB;';

  test.each<[string, string]>([
    ['SFV:SPM;CAT:HPHSH', 'high-confidence-phishing'],
    ['SFV:SPM;CAT:MALW', 'malware'],
    ['SFV:SPM;CAT:SPM', 'spam'],
    ['SFV:SPM;CAT:SPOOF', 'spoof'],
  ])('an all-clear above %s does not take the warning away', (found, finding) => {
    const report = `CIP:40.95.53.73;${found};DIR:INB;`;
    expect(filterOf(junkBlock({ report, more: [allClear] }), 'delivered')).toEqual([finding, 'suggested']);
  });

  test('nor does it below, where a stamp of the stranger’s names the reader’s server', () => {
    const stamp = 'X-MS-Exchange-CrossTenant-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com';
    const text = junkBlock({ report: 'CIP:40.95.53.73;SFV:SPM;CAT:PHSH;DIR:INB;', more: [stamp, allClear] });
    expect(filterOf(text, 'delivered')).toEqual(['phishing', 'suggested']);
  });

  test.each<[string, string, string]>([
    ['SFV:SPM;CAT:SPM', 'SFV:SPM;CAT:HPHSH', 'high-confidence-phishing'],
    ['SFV:SPM;CAT:SPOOF', 'SFV:SPM;CAT:PHSH', 'phishing'],
    ['SFV:SPM;CAT:PHSH', 'SFV:SPM;CAT:MALW', 'malware'],
    ['SFV:SPM;CAT:SPOOF', 'SFV:SPM;CAT:UIMP', 'impersonated-user'],
    ['SFV:SPM;CAT:SPM', 'SFV:SPM;CAT:SPOOF', 'spoof'],
    ['SFV:SPM;CAT:HPHSH', 'SFV:SPM;CAT:UIMP', 'high-confidence-phishing'],
  ])('of two warnings the worse is told, whichever stands first: %s, %s', (one, two, finding) => {
    const stamp = 'X-MS-Exchange-CrossTenant-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com';
    const reportOfOne = (found: string): string => `CIP:40.95.53.73;${found};DIR:INB;`;
    for (const [above, below] of [
      [one, two],
      [two, one],
    ] as const) {
      const more = [stamp, `X-Forefront-Antispam-Report: ${reportOfOne(above)}`];
      expect(filterOf(junkBlock({ report: reportOfOne(below), more }), 'delivered')).toEqual([finding, 'suggested']);
    }
  });

  test('a warning in a report above the mailbox’s own fields is a stranger’s, and is not told', () => {
    const more = ['X-Forefront-Antispam-Report: CIP:40.95.53.73;SFV:SPM;CAT:PHSH;DIR:INB;'];
    expect(filterOf(junkBlock({ report: 'CIP:40.95.53.73;SFV:NSPM;CAT:NONE;DIR:INB;', more }), 'delivered')).toEqual([
      'unknown',
      null,
    ]);
  });
});

describe('what the filter says where the end of its report was cut off', () => {
  const allClear = 'CIP:40.95.53.73;CTRY:US;SCL:1;SFV:NSPM;CAT:NONE;DIR:INB;';
  const second = (report: string): string => `${junkBlock({ report: allClear })}X-Forefront-Antispam-Report: ${report}\r\n`;

  test.each(['CIP:40.95.53.73;CTRY:US;L', 'CIP:40.95.53.73;SCL:9;SFV:S', 'CIP:40.95.53.73;SFV:NSPM;H:x;PTR:y;CAT:NO', '...'])(
    'an all-clear in another report counts for nothing beside %s',
    (cut) => {
      expect(filterOf(second(cut), 'delivered')).toEqual(['unknown', null]);
      expect(detect(second(cut)).advice.map(({ remedy }) => remedy)).not.toContain('trust-one-address');
    },
  );

  test('nobody is told to trust a sender whose finding is lost', () => {
    const advised = (report: string): string[] => detect(junkBlock({ report })).advice.map(({ remedy }) => remedy);
    expect(advised('CIP:40.95.53.73;CTRY:US;LANG')).not.toContain('trust-one-address');
    expect(advised('CIP:40.95.53.73;SCL:9;SFV:S')).not.toContain('trust-one-address');
    expect(advised(allClear)).toContain('trust-one-address');
  });

  test('a whole report of mail that left takes nothing away', () => {
    expect(filterOf(second('CIP:192.0.2.8;SFV:NSPM;CAT:NONE;DIR:OUT;SFP:1101;'), 'delivered')).toEqual([
      'nothing-found',
      'shown',
    ]);
  });
});

describe('what the filter says where a greeting put entries of its own into the report', () => {
  const reported = (greeting: string, category: string): string =>
    junkBlock({
      helo: 'mail.example.com',
      address: '192.0.2.9',
      report: `CIP:192.0.2.9;SCL:8;IPV:NLI;SFV:SPM;H:${greeting};PTR:mail.example.com;CAT:${category};DIR:INB;`,
    });

  test.each<[string, string, string]>([
    ['x;CAT:NONE', 'HPHSH', 'high-confidence-phishing'],
    ['x;CAT:NONE;SFV:NSPM', 'MALW', 'malware'],
    ['x;SCL:-1;SFV:SFE;CAT:NONE', 'PHSH', 'phishing'],
    ['x;CAT:SPM', 'UIMP', 'impersonated-user'],
    ['x;DIR:OUT', 'HPHSH', 'high-confidence-phishing'],
    ['x;DIR:INT;CAT:NONE', 'MALW', 'malware'],
  ])('%s takes the warning %s not away', (greeting, category, finding) => {
    expect(filterOf(reported(greeting, category), 'delivered')).toEqual([finding, 'suggested']);
  });

  test('entries that say the same, or of which none warns, change nothing', () => {
    expect(filterOf(reported('x;CAT:HPHSH', 'HPHSH'), 'delivered')).toEqual(['high-confidence-phishing', 'shown']);
    expect(filterOf(reported('x;CAT:NONE', 'SPM'), 'delivered')).toEqual(['spam', 'shown']);
    expect(filterOf(reported('x', 'MALW'), 'delivered')).toEqual(['malware', 'shown']);
  });

  test('the warning of the outbound filter, which its own side renamed, is none of the reader’s', () => {
    const more = ['X-Forefront-Antispam-Report-Untrusted: CIP:192.0.2.9;CAT:MALW;CAT:NONE;DIR:INB;'];
    const report = 'CIP:192.0.2.9;SFV:NSPM;CAT:NONE;DIR:INB;';
    expect(filterOf(junkBlock({ report, more }), 'delivered')).toEqual(['nothing-found', 'shown']);
  });
});

describe('what the filter says where the end of its report was cut off, and with it the direction', () => {
  const cut = (report: string, more: readonly string[] = []): unknown[] =>
    filterOf(junkBlock({ report: `CIP:40.95.53.73;CTRY:US;${report}`, more }), 'delivered');

  test.each<[string, string]>([
    ['SCL:8;SFV:SPM;CAT:HPHSH;SFS:(13230040)(36', 'high-confidence-phishing'],
    ['SCL:8;SFV:SPM;CAT:PHSH', 'phishing'],
    ['SCL:9;SFV:SPM;CAT:MALW;SFS:(1);DIR:', 'malware'],
    ['SCL:8;SFV:SPM;CAT:UIMP;SFS:(1);DI', 'impersonated-user'],
    ['SCL:9;SFV:SPM;CAT:HSPM;SFS:(1);DIR:IN', 'high-confidence-spam'],
    ['SCL:5;SFV:SPM;H:x', 'spam'],
  ])('%s warns, and is not taken for shown', (report, finding) => {
    expect(cut(report)).toEqual([finding, 'suggested']);
  });

  test.each(['SCL:1;SFV:NSPM;CAT:NONE;SFS:(1)', 'SCL:-1;SFV:SKN;CAT:NO', 'SCL:-1;SFV:SFE', 'CAT:'])(
    'the all-clear of %s counts for nothing',
    (report) => {
      expect(cut(report)).toEqual(['unknown', null]);
    },
  );

  test.each(['O', 'OU'])('DIR:%s is the way out, and no verdict of the mailbox', (direction) => {
    expect(cut(`SCL:8;SFV:SPM;CAT:HPHSH;DIR:${direction}`)).toEqual(['unknown', null]);
  });

  test('one above the mailbox’s own fields came with the message', () => {
    const more = ['X-Forefront-Antispam-Report: CIP:192.0.2.9;SFV:SPM;CAT:MALW'];
    expect(cut('SFV:NSPM;CAT:NONE;DIR:INB;', more)).toEqual(['nothing-found', 'shown']);
  });

  // somebody marked what they ask about, or a page did
  test.each([
    '**CAT:HPHSH**',
    'CAT:**HPHSH**',
    '_CAT_:HPHSH',
    'CAT:`HPHSH`',
    '>>CAT:HPHSH<<',
    'CAT:"HPHSH"',
    'CAT:\u000cHPHSH?',
    'CAT:HPHSH <-- here',
    'CAT:HPHSH (why?)',
    'CAT:HPHSH // here',
    'CAT:HPHSH - phishing, says the page',
    'CAT:HPHSH → look',
    'CAT:HPHSH and what is that',
    'CAT:<b>HPHSH</b>',
    'CAT:<span style="color">HPHSH</span>',
    'CAT:{mark}HPHSH{mark}',
    'CAT:HPH SH',
  ])('marks around a code (%s) hide no danger', (entry) => {
    const report = `CIP:40.95.53.73;SCL:8;SFV:SPM;${entry};SFS:(1);DIR:INB;`;
    expect(filterOf(junkBlock({ report }), 'delivered')).toEqual(['high-confidence-phishing', 'shown']);
  });

  test('marks around the other codes change nothing', () => {
    const report = 'CIP:40.95.53.73;SCL:8;SFV:<b>SKA</b>;IPV:NLI // see;CAT:NONE - none;SFS:(1);DIR:INB (in);';
    expect(filterOf(junkBlock({ report }), 'delivered')).toEqual(['allowed-by-policy', 'shown']);
  });

  test.each(['QRPH', 'PHSHX', 'P H S H - here', '?', 'it says phishing'])(
    'beside a category that nobody knows (%s) nothing is an all-clear',
    (cat) => {
      const report = `CIP:40.95.53.73;SCL:1;SFV:NSPM;CAT:${cat};SFS:(1);DIR:INB;`;
      expect(filterOf(junkBlock({ report }), 'delivered')).toEqual(['unknown', null]);
    },
  );

  test('small letters warn as well', () => {
    expect(filterOf(phishing.toLowerCase(), 'delivered')).toEqual(['high-confidence-phishing', 'shown']);
  });
});

describe('what the filter says where the end was cut off behind a direction in the greeting', () => {
  const cut = (report: string): unknown[] =>
    filterOf(junkBlock({ report: `CIP:40.95.53.73;CTRY:US;SCL:8;${report}` }), 'delivered');

  test.each<[string, string]>([
    ['SFV:SPM;H:x;DIR:OUT;PTR:x;CAT:HPHSH;SFS:(1)', 'high-confidence-phishing'],
    ['SFV:SPM;H:x;CAT:NONE;DIR:OUT;PTR:x;CAT:MALW', 'malware'],
    ['SFV:SPM;H:x;DIR:OUT;CAT:NONE;PTR:x;CAT:UIMP;SFS:', 'impersonated-user'],
    ['SFV:SPM;H:x;DIR:OUT;PT', 'spam'],
    ['SFV:SPM;H:x;A:b;DIR:OUT;PT', 'spam'],
  ])('%s warns', (report, finding) => {
    expect(cut(report)).toEqual([finding, 'suggested']);
  });

  test.each([
    'CAT:HPHSH;H:x;PTR:x;SFS:(1);DIR:INB;',
    'CAT:HPHSH;H:x;PTR:;SFS:(1);DIR:INB;',
    'CAT:HPHSH;SFS:(1);DIR:INB;H:x;PTR:x;',
  ])('in %s the direction is the report’s own, and the verdict is shown', (report) => {
    expect(cut(report)).toEqual(['high-confidence-phishing', 'shown']);
  });

  test.each([
    'SFV:NSPM;H:x;DIR:INB;PTR:x;CAT:NONE',
    'SFV:SPM;H:x;PTR:x;CAT:HPHSH;SFS:(1);DIR:OUT',
    'SFV:SPM;SFS:(1);DIR:OUT;SFP:1101;H:x;PTR:x',
  ])('%s is no verdict of the mailbox', (report) => {
    expect(cut(report)[0]).not.toMatch(/phish|spam/);
  });
});

describe('what the filter says in a report that a program printed again', () => {
  const report =
    'CIP:40.95.53.73;CTRY:US;LANG:en;SCL:8;SRV:;IPV:NLI;SFV:SPM;H:x;PTR:InfoDomainNonexistent;CAT:HPHSH;SFS:(1)(2);DIR:INB;';

  test.each<[string, string]>([
    ['commas', report.replaceAll(';', ',')],
    ['commas and blanks', report.replaceAll(';', ', ')],
    ['bars', report.replaceAll(';', ' | ')],
    ['blanks', report.replaceAll(';', ' ')],
    ['blanks behind the colons too', report.replaceAll(';', ' ').replaceAll(':', ': ')],
    ['folded lines', report.replaceAll(';', '\r\n\t').trimEnd()],
    ['lines that look like fields', report.replaceAll(';', '\r\n').trimEnd()],
    [
      'such lines below an address with colons',
      report.replace('40.95.53.73', '2a01:111:f403::1').replaceAll(';', '\r\n').trimEnd(),
    ],
    ['lines of their own with semicolons', `\r\n${report.replaceAll(';', ';\r\n').trimEnd()}`],
  ])('%s between the entries', (_what, printed) => {
    expect(filterOf(junkBlock({ report: printed }), 'delivered')).toEqual(['high-confidence-phishing', 'shown']);
  });

  test('the report that the outbound side wrote makes nothing look clean', () => {
    const outbound = 'CIP:192.0.2.8,SFV:NSPM,CAT:NONE,DIR:INB';
    expect(filterOf(junkBlock({ report: null, outbound }), 'delivered')).toEqual(['unknown', null]);
    expect(filterOf(junkBlock({ report, outbound }), 'delivered')).toEqual(['high-confidence-phishing', 'shown']);
  });

  test('lines that look like entries, below a report that is whole, are fields of somebody’s', () => {
    const below = `${report}\r\nCAT: NONE\r\nDIR: INB`;
    expect(filterOf(junkBlock({ report: below }), 'delivered')).toEqual(['high-confidence-phishing', 'shown']);
  });
});
