import type { DecodedCode } from '../../src/detection/index.ts';
import { detect } from '../../src/detection/index.ts';
import { codeTables } from '../../src/detection/microsoft365/codes.ts';
import { explain } from '../../src/explanation/explain.ts';
import { reportText } from '../../src/explanation/plain-text.ts';
import { catalogFor, languages } from '../../src/locales/locales.ts';
import { junkBlock } from '../support/junk-lines.ts';
import { codeOf, detectionOf } from './detections.ts';

const en = catalogFor('en');

test('a code stands with field, value and meaning, and with a word where Microsoft does not document it', () => {
  const { details } = explain(detect(junkBlock()), en);
  expect(details).toContainEqual({
    at: 7,
    name: 'X-Forefront-Antispam-Report',
    key: 'CAT',
    value: 'SPOOF',
    code: 'category-spoofing',
    meaning: en.codes.meanings['category-spoofing'],
    documented: true,
    remark: null,
  });
  expect(details.filter(({ key }) => key === 'dest' || key === 'jmr')).toMatchObject([
    { key: 'jmr', value: '0', code: null, meaning: en.codes.unknown, documented: false, remark: en.codes.undocumented },
    { key: 'dest', value: 'J', meaning: en.codes.meanings['put-into-junk'], documented: false, remark: en.codes.undocumented },
  ]);
});

test('every code that a table can give has words of its own in every language', () => {
  const codes = new Set(codeTables.flatMap(({ rows }) => rows.flatMap(([, , code]) => code ?? [])));
  expect(codes.size).toBeGreaterThan(100);
  for (const language of languages) {
    const { meanings } = catalogFor(language).codes;
    expect(new Set(Object.keys(meanings))).toEqual(codes);
    expect(new Set(Object.values(meanings)).size).toBe(codes.size);
    for (const meaning of Object.values(meanings)) expect([meaning, /[.{}[\]]$/.test(meaning)]).toEqual([meaning, false]);
  }
});

const reportOn = (codes: readonly DecodedCode[]) => reportText(explain(detectionOf({ codes }), en), en);

test('the report lists codes under their line, once for all of a field, and leaves unknown ones out', () => {
  const report = reportOn([
    codeOf(2, 'X-Forefront-Antispam-Report', 'H', 'mx.example.net', 'connecting-greeting'),
    codeOf(2, 'X-Forefront-Antispam-Report', 'SFP', '1022', 'sent-by-relay-clean', false),
    codeOf(2, 'X-Forefront-Antispam-Report', 'SFV', 'unknown-value', null, false),
    codeOf(3, 'X-MS-Exchange-Organization-SCL', '', '5', 'scl-spam'),
  ]);
  expect(report).toContain(
    [
      '- line 3 | X-Forefront-Antispam-Report',
      '  H: mx.example.net – name the connecting server called itself (HELO)',
      '  SFP: 1022 – seen on mail of the relay pool that was not judged spam (not',
      '    documented by Microsoft)',
      '- line 4 | X-MS-Exchange-Organization-SCL',
      '  5 – spam confidence level: spam',
    ].join('\n'),
  );
  expect(report).not.toContain('unknown-value');
});

test('the report masks addresses, disarms control characters and cuts what is endless in codes too', () => {
  const hostile = `jane.doe@example.com\u001b[2J\u202e${'x'.repeat(5000)}`;
  const greeting = (at: number, value: string) => codeOf(at, 'X-Forefront-Antispam-Report', 'H', value, 'connecting-greeting');
  const report = reportOn([greeting(2, hostile), ...Array.from({ length: 5000 }, (_, at) => greeting(at, 'mx.example.net'))]);
  expect(report).not.toContain('jane');
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(report.split('\n').length).toBeLessThan(250);
});

test('no codes, no section', () => {
  expect(reportOn([])).not.toContain(en.codes.heading);
});
