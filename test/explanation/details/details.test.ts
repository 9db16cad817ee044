import type { HeaderField } from '../../../src/detection/index.ts';
import { detect } from '../../../src/detection/index.ts';
import { codeTables } from '../../../src/microsoft365/codes.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { reportDocument } from '../../../src/explanation/documents/report.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { junkBlock } from '../../support/junk-lines.ts';
import { detectionOf } from '../detections.ts';

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

const reportOn = (...fields: readonly HeaderField[]) => {
  const detection = detectionOf({ fields });
  return asPlainText(reportDocument(detection, explain(detection, en), en));
};
const antispamReport = (at: number, value: string) => ({ at, name: 'X-Forefront-Antispam-Report', value });

test('the report lists codes under their line, once for all of a field, and leaves unknown ones out', () => {
  const report = reportOn(antispamReport(2, 'H:mx.example.net;SFP:1022;SFV:unknown-value'), {
    at: 3,
    name: 'X-MS-Exchange-Organization-SCL',
    value: '5',
  });
  expect(report).toContain(
    [
      '- header 3 | X-Forefront-Antispam-Report',
      '  H: mx.example.net – name that the connecting server called itself (HELO)',
      '  SFP: 1022 – seen on relay-pool mail not classified as spam (not documented',
      '    by Microsoft)',
      '- header 4 | X-MS-Exchange-Organization-SCL',
      '  5 – spam confidence level: spam',
    ].join('\n'),
  );
  expect(report).not.toContain('unknown-value');
});

test('the report masks addresses, disarms control characters and cuts what is endless in codes too', () => {
  const hostile = `jane.doe@example.com\u001b[2J\u202e${'x'.repeat(5000)}`;
  const many = Array.from({ length: 5000 }, (_, i) => antispamReport(i + 3, 'H:mx.example.net'));
  const report = reportOn(antispamReport(2, `H:${hostile}`), ...many);
  expect(report).toContain('  H: mx.example.net');
  expect(report).not.toContain('jane');
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(report.split('\n').length).toBeLessThan(250);
});

test('no codes, no section', () => {
  expect(reportOn()).not.toContain(en.codes.heading);
});
