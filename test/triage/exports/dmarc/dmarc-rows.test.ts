import type { TriageRecord } from '../../../../src/triage/index.ts';
import { sourceOfBytes, tally } from '../../../../src/triage/index.ts';
import type { Reading } from '../../containers-of.ts';
import { bytesOf, reading, readingBothWays, reasonsOf } from '../../containers-of.ts';

const read = async (text: string, name = 'r'): Promise<Reading> => readingBothWays(name, bytesOf(text));
const kindsOf = ({ records }: Reading): string[] => records.map(({ kind }) => kind);
const together = async (...texts: readonly string[]): Promise<TriageRecord[]> => {
  const all: TriageRecord[] = [];
  for (const text of texts) all.push(...(await reading(sourceOfBytes('r', bytesOf(text)))).records);
  return all;
};

/** A report in XML (RFC 7489, appendix C). */
const rowOf = (inner: string, more = ''): string =>
  `<record><row><source_ip>52.103.139.11</source_ip><count>7</count>${inner}</row>${more}</record>`;
const reportOf = (rows: string, about = '<org_name>reporter.example</org_name><report_id>r1</report_id>'): string =>
  `<feedback><report_metadata>${about}<date_range><begin>1772496000</begin></date_range></report_metadata>${rows}</feedback>`;
const policy = (dkim: string, spf: string): string =>
  `<policy_evaluated><disposition>none</disposition><dkim>${dkim}</dkim><spf>${spf}</spf></policy_evaluated>`;
const results = (method: string, ...said: readonly string[]): string =>
  said.map((one) => `<${method}><domain>partner.example</domain><result>${one}</result></${method}>`).join('');

describe('what a row of a report says', () => {
  test('its count, its address, the day of its report, and nothing that does not stand there', async () => {
    const { records, containers } = await read(reportOf(rowOf('') + rowOf('', '<identifiers/>')));
    expect(records).toMatchObject([
      { kind: 'dmarc', item: 1, count: 7, time: '2026-03-03T00:00:00Z', fromDomain: null, outcome: 'relay-pool' },
      { kind: 'dmarc', item: 2, count: 7 },
    ]);
    expect(records[0]?.recipient).toEqual({ spf: null, dkim: null, dmarc: null, compauth: null, reason: null });
    expect(containers).toMatchObject([{ kind: 'dmarc', read: 2, shortfalls: [] }]);
  });

  test.each([
    ['pass', 'pass', 'pass'],
    ['fail', 'pass', 'pass'],
    ['PASS', 'fail', 'pass'],
    ['fail', 'fail', 'fail'],
  ])('DMARC passes where DKIM (%s) or SPF (%s) is aligned (RFC 7489, section 4.2): %s', async (dkim, spf, dmarc) => {
    const { records } = await read(reportOf(rowOf(policy(dkim, spf))));
    expect(records[0]?.recipient.dmarc).toBe(dmarc);
  });

  test.each([
    ['spf', ['fail', 'pass'], 'fail'],
    ['spf', ['pass', 'fail'], 'pass'],
    ['spf', ['SoftFail'], 'softfail'],
    ['dkim', ['fail', 'pass', 'none'], 'pass'],
    ['dkim', ['pass', 'fail'], 'pass'],
    ['dkim', ['none'], 'none'],
  ] as const)('of several results of %s, as %j: %s', async (method, said, result) => {
    const { records } = await read(reportOf(rowOf('', `<auth_results>${results(method, ...said)}</auth_results>`)));
    expect(records[0]?.recipient[method]).toBe(result);
  });

  test.each([
    ['0', null],
    ['253402300799', '9999-12-31T23:59:59Z'],
    ['253402300800', null],
    ['soon', null],
  ])('a report that begins at %s is of %s', async (begin, time) => {
    const { records } = await read(reportOf(rowOf('')).replace('1772496000', begin));
    expect(records[0]?.time).toBe(time);
  });

  test('blanks and line ends around a value are none of it', async () => {
    const text = reportOf(
      rowOf(policy(' pass\n', '\n fail '), '<identifiers><header_from> partner.example\n</header_from></identifiers>'),
    );
    const { records } = await read(text.replace('>7<', '>\n  7\n<'));
    expect(records).toMatchObject([{ count: 7, fromDomain: 'partner.example', recipient: { dmarc: 'pass' } }]);
  });

  test('more rows than come at once are all read, however they come', async () => {
    const { records, containers } = await read(reportOf(rowOf('').repeat(40)));
    expect(records.map(({ item }) => item)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(containers).toMatchObject([{ read: 40, shortfalls: [] }]);
  });

  test('a report of which the XML names no more than an address has it, and no region that nobody knows', async () => {
    const { records } = await read(reportOf(rowOf('').replace('52.103.139.11', '203.0.113.5')));
    expect(records[0]?.server).toEqual({ name: null, address: '203.0.113.5', region: null });
  });

  test.each([
    ['that ends in its second row', reportOf(rowOf('') + rowOf('')).replace(/<\/record><\/feedback>/, '')],
    ['that ends in a row', reportOf(rowOf('')).replace(/<\/record>[\s\S]*/, '')],
    ['without a row', reportOf('')],
    ['of more elements within one another than a report has', reportOf(rowOf('')).replace('</feedback>', '<a>'.repeat(2000))],
  ])('a report %s is damaged', async (_, text) => {
    expect(reasonsOf(await read(text))).toEqual(['damaged']);
  });
});

describe('which rows are copies', () => {
  const copiesOf = async (...texts: readonly string[]): Promise<number> => tally(await together(...texts)).copies;
  const report = (organisation: string, id: string, row = rowOf('')): string =>
    reportOf(row, `<org_name>${organisation}</org_name><report_id>${id}</report_id>`);

  test('rows that say the same count each, and again in the same report not at all', async () => {
    const three = report('a.example', '1', rowOf('') + rowOf('') + rowOf(''));
    expect(await copiesOf(three)).toBe(0);
    expect(await copiesOf(three, three)).toBe(3);
    expect(await copiesOf(three, report('a.example', '1', rowOf('')))).toBe(1);
  });

  test.each([
    ['in capitals', 'A.Example', '1'],
    ['in brackets, with the domain of who reports', 'a.example', '&lt;1@a.example&gt;'],
  ])('the same report %s', async (_, organisation, id) => {
    expect(await copiesOf(report('a.example', '1'), report(organisation, id))).toBe(1);
  });

  test.each([
    ['of another reporter', report('b.example', '1')],
    ['with another id', report('a.example', '2')],
    ['with an id that begins alike', report('a.example', '12')],
    ['of a reporter whose name and id read the same together', report('a.example1', '')],
    ['with another count', report('a.example', '1', rowOf('').replace('7', '8'))],
    ['from another address', report('a.example', '1', rowOf('').replace('139.11', '139.12'))],
    ['of another sender', report('a.example', '1', rowOf('', '<identifiers><header_from>b.example</header_from></identifiers>'))],
  ])('a row %s is none', async (_, other) => {
    expect(await copiesOf(report('a.example', '1'), other)).toBe(0);
  });

  test('a report that has its id alone is known by it', async () => {
    const text = `<feedback><report_metadata><report_id>r1</report_id></report_metadata>${rowOf('')}</feedback>`;
    expect(await copiesOf(text, text)).toBe(1);
    expect(await copiesOf(text, text.replace('r1', 'r2'))).toBe(0);
  });

  test.each([
    ['who reports', '<org_name>a.example</org_name>', ''],
    ['the day', '', '<begin>1772496000</begin>'],
  ])('a report that names %s alone is known by nothing', async (_, name, begin) => {
    const text = `<feedback><report_metadata>${name}${begin}</report_metadata>${rowOf('')}</feedback>`;
    expect(await copiesOf(text, text)).toBe(0);
  });
});

describe('the names that programs give the columns', () => {
  const columns = {
    address: [
      'source_ip',
      'Source IP Address',
      'Host IP',
      'Server IP',
      'Sender IP',
      'Sending IP',
      'From IP',
      'IP',
      'Source IPv4',
    ],
    count: [
      'count',
      'Message Count',
      'Messages',
      'Email Count',
      'Emails',
      'Email Volume',
      'Volume',
      'Total',
      'Total Messages',
      'Total Emails',
    ],
    from: ['header_from', 'Header From Domain', 'From Domain'],
    organisation: ['org_name', 'Organization', 'Organisation', 'Reporter', 'Reporter Name', 'Reporting Organization'],
    id: ['report_id', 'Report ID'],
    begin: ['begin_date', 'Date Begin', 'Begin', 'date_range_begin'],
    spfAligned: ['spf_aligned', 'SPF Alignment', 'policy_evaluated_spf', 'SPF Policy Evaluated'],
    dkimAligned: ['dkim_aligned', 'DKIM Alignment', 'policy_evaluated_dkim', 'DKIM Policy Evaluated'],
    spf: ['spf_results', 'SPF Result', 'SPF Auth Result', 'auth_results_spf', 'auth_results_spf_result'],
    dkim: ['dkim_results', 'DKIM Result', 'DKIM Auth Result', 'auth_results_dkim', 'auth_results_dkim_result'],
  } as const;
  const cells = [
    '52.103.139.11',
    '7',
    'partner.example',
    'reporter.example',
    'r1',
    '2018-03-01',
    'False',
    'True',
    'softfail',
    '"fail, pass"',
  ];
  const usual = Object.values(columns).map(([first]) => first);
  const each = Object.values(columns).flatMap((names, at) => names.map((name) => [name, at] as const));

  test.each(each)('%s', async (name, at) => {
    const headings = usual.map((one, column) => (column === at ? name : one));
    const { records, containers } = await read(`${headings.join(',')}\n${cells.join(',')}\n`);
    expect(records).toMatchObject([
      {
        kind: 'dmarc',
        count: 7,
        fromDomain: 'partner.example',
        server: { address: '52.103.139.11' },
        recipient: { spf: 'softfail', dkim: 'pass', dmarc: 'pass' },
      },
    ]);
    expect(containers.map(({ shortfalls }) => shortfalls)).toEqual([[]]);
    const again = await together(`${usual.join(',')}\n${cells.join(',')}\n`);
    expect(tally([...again, ...records]).copies).toBe(1);
  });

  test.each([
    ['no address', 'Count,SPF Aligned,DKIM Aligned,Reporter', '7,False,True,x'],
    ['no count', 'Source IP,SPF Aligned,DKIM Aligned,Reporter', '52.103.139.11,False,True,x'],
    ['a subject', 'Source IP,Count,SPF Aligned,Message Subject', '52.103.139.11,7,False,x'],
    ['a Message-ID', 'Source IP,Count,SPF Aligned,Message ID', '52.103.139.11,7,False,<a@partner.example>'],
    ['a recipient', 'Source IP,Count,SPF Aligned,Recipient', '52.103.139.11,7,False,anna@corp.example'],
    ['what was done, and no domain', 'Source IP,Count,Disposition,SPF,DKIM', '52.103.139.11,7,none,pass,fail'],
    ['what was done, and one result', 'Source IP,Count,Disposition,Header From,SPF', '52.103.139.11,7,none,partner.example,pass'],
  ])('a table with %s is none of reports', async (_, headings, row) => {
    expect(kindsOf(await read(`${headings}\n${row}\n`)).filter((kind) => kind === 'dmarc')).toEqual([]);
  });
});

describe('rows of a table', () => {
  const headings = 'Reporter,Source IP,Count,Header From,SPF Aligned,DKIM Aligned';
  const row = 'reporter.example,52.103.139.11,7,partner.example';

  test.each([
    ['True,False', 'pass'],
    ['no,YES', 'pass'],
    ['0,1', 'pass'],
    ['fail,Passed', 'pass'],
    ['pass,', 'pass'],
    ['unaligned,aligned', 'pass'],
    ['unaligned,not aligned', 'fail'],
    ['false,passed by nobody', 'fail'],
    ['none,', 'fail'],
    [',', null],
  ])('aligned as %s: %s', async (said, dmarc) => {
    const { records } = await read(`${headings}\n${row},${said}\n`);
    expect(records.map(({ recipient }) => recipient.dmarc)).toEqual([dmarc]);
  });

  test('rows are numbered as they are counted; a line of sums and empty lines are no rows', async () => {
    const lines = [headings, `${row},False,True`, ' , ,,,,', 'Total,,14,,,', `${row.replace('7', ' 7 ')},False,True`, ',,,,,'];
    const { records, containers } = await read(lines.join('\n'));
    expect(records.map(({ item, count }) => [item, count])).toEqual([
      [1, 7],
      [2, 7],
    ]);
    expect(containers).toMatchObject([{ read: 2, shortfalls: [{ reason: 'unfit-rows', count: 1 }] }]);
  });

  test('a row in which one cell says what its heading does is a row', async () => {
    const { records } = await read(`${headings}\n${row.replace('reporter.example', 'Reporter')},False,True\n${headings}\n`);
    expect(records.map(({ count }) => count)).toEqual([7]);
  });

  test.each([
    ['empty cells', ',, ', 1, []],
    ['a cell with a text', ',,x', 0, ['unfit-rows']],
  ])('more cells than headings: %s', async (_, more, rows, reasons) => {
    const found = await read(`${headings}\n${row},False,True${more}\n`);
    expect([found.records.length, reasonsOf(found)]).toEqual([rows, reasons]);
  });

  test('a quote that stays open is damage', async () => {
    expect(reasonsOf(await read(`${headings}\n${row},False,True\n${row},False,"True`))).toContain('damaged');
  });

  test('more rows than are handed on at once are all read, in their order', async () => {
    const lines = Array.from({ length: 250 }, (_, at) => `${row.replace(',7,', `,${String(at + 1)},`)},False,True`);
    const { records } = await read([headings, ...lines].join('\n'));
    expect(records.map(({ item, count }) => item === count)).toEqual(lines.map(() => true));
    expect(records.at(-1)).toMatchObject({ item: 250, count: 250 });
  });

  test('a table that names no report is known by all that stands in it', async () => {
    const table = (...counts: readonly number[]): string =>
      ['Source IP,Count,SPF Aligned', ...counts.map((count) => `52.103.139.11,${String(count)},False`)].join('\n');
    expect(tally(await together(table(7, 8), table(7, 8))).copies).toBe(2);
    expect(tally(await together(table(7, 8), table(7, 9))).copies).toBe(0);
    expect(tally(await together(table(7, 8), table(7, 8, 10))).copies).toBe(0);
  });
});

describe('a report in JSON', () => {
  const rows = [7, 120].map((count) => ({ row: { source_ip: '52.103.139.11', count } }));
  const about = { org_name: 'reporter.example', report_id: 'r1', date_range: { begin: 1772496000 } };

  test('numbers its rows, and is of the day on which it begins', async () => {
    const { records } = await read(
      JSON.stringify([
        { report_metadata: about, record: rows },
        { report_metadata: { ...about, report_id: 'r2' }, record: rows[0] },
      ]),
    );
    expect(records.map(({ item, count, time }) => [item, count, time])).toEqual([
      [1, 7, '2026-03-03T00:00:00Z'],
      [2, 120, '2026-03-03T00:00:00Z'],
      [3, 7, '2026-03-03T00:00:00Z'],
    ]);
  });

  test('is the same report as its XML', async () => {
    const all = await together(JSON.stringify({ feedback: { report_metadata: about, record: rows[0] } }), reportOf(rowOf('')));
    expect(tally(all).copies).toBe(1);
  });

  test('without a row is none', async () => {
    expect(kindsOf(await read(JSON.stringify({ report_metadata: about, record: [] })))).toEqual([]);
  });
});
