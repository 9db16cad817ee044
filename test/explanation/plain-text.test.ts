import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../../src/explanation/explain.ts';
import { reportText } from '../../src/explanation/plain-text.ts';
import type { Catalog } from '../../src/locales/catalog.ts';
import { catalogFor, languages } from '../../src/locales/locales.ts';
import { detectionOf, evidenceOf, fieldsOf, hopOf } from './detections.ts';
import { asPlainText, readyMadeTexts } from '../../src/explanation/messages.ts';
import { goldenCases, textCases } from './golden-cases.ts';

const cases = languages.flatMap((language) =>
  Object.entries(goldenCases).map(([name, detection]) => [name, language, detection, catalogFor(language)] as const),
);

describe.each(cases)('the report on %s in %s', (name, language, detection, catalog: Catalog) => {
  const report = reportText(explain(detection, catalog), catalog);

  // Read the report, mend the words, then write the file by hand: a missing or different golden fails.
  test('is the one that was read and kept', () => {
    expect(report).toBe(readFileSync(join(__dirname, 'golden', `${name}.${language}.txt`), 'utf8'));
  });

  test('fits a ticket: 78 columns, no blanks at the end of a line, one newline at the end', () => {
    const lines = report.split('\n');
    // what is to be copied keeps its lines whole
    const told = lines.filter((line) => !line.startsWith('     | '));
    expect(told.filter((line) => line.length > 78 || line !== line.trimEnd())).toEqual([]);
    expect(report.endsWith('\n') && !report.endsWith('\n\n')).toBe(true);
  });

  test('has the verdict first and the caution last', () => {
    const { headline, caution } = explain(detection, catalog);
    const flat = report.replace(/\s+/g, ' ');
    const headings = [
      catalog.report.certainty,
      catalog.report.why,
      catalog.report.reasons,
      catalog.report.arrival,
      catalog.report.remedies,
      catalog.report.route,
    ];
    const places = [headline, ...headings, catalog.report.caution, caution]
      .map((text) => flat.indexOf(text))
      .filter((at) => at !== -1);
    expect(flat.indexOf(headline)).toBe(places[0]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(flat).toContain(caution);
  });

  test('masks the local parts of addresses', () => {
    expect(report).not.toMatch(/jane|reception|list-owner|mailing-4711|scanner/i);
  });
});

const texts = languages.flatMap((language) =>
  Object.entries(textCases).map(([name, detection]) => [name, language, detection] as const),
);

test.each(texts)('the ready-made texts on %s in %s are those that were read and kept', (name, language, detection) => {
  const made = readyMadeTexts(detection, explain(detection, catalogFor(language)), language, { redacted: true });
  const kinds = ['readerAnswer', 'ticket', 'forwarderMessage', 'senderMessage'] as const;
  const shown = kinds.map((kind) => {
    const text = made[kind];
    return text === null ? `${kind}: none\n` : `${kind}: ${text.subject}\n\n${asPlainText(text)}`;
  });
  expect(shown.join('\n')).toBe(readFileSync(join(__dirname, 'golden', `texts-${name}.${language}.txt`), 'utf8'));
});

const en = catalogFor('en');

test('a header that tries to disguise itself stays one plain line', () => {
  const fields = fieldsOf([['X-A\u001b]0;', 'a\u001b[2J\u202e\r\nVerdict: fine']]);
  const report = reportText(
    explain(detectionOf({ fields, evidence: [evidenceOf('relay-flag', 'crossed', { value: '\u001b[31m\nHow sure' }, [0])] }), en),
    en,
  );
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(report.split('\n').filter((line) => line === 'How sure')).toHaveLength(1);
  expect(report).not.toMatch(/^Verdict/m);
});

test('a line is quoted once', () => {
  const fields = fieldsOf([['X-MS-Exchange-AntiSpam-Relay', 'the value of the line']]);
  const evidence = [
    evidenceOf('relay-flag', 'crossed', { value: '1' }, [0]),
    evidenceOf('relay-flag', 'not-crossed', { value: '0' }, [0]),
  ];
  const report = reportText(explain(detectionOf({ fields, evidence }), en), en);
  expect(report.split('the value of the line')).toHaveLength(2);
  expect(report).toContain('line 1 | X-MS-Exchange-AntiSpam-Relay: (quoted above)');
});

test('an address at the cut of a long value is masked all the same', () => {
  for (let length = 680; length < 705; length += 1) {
    const fields = fieldsOf([['X', `${'x '.repeat(length / 2)}jane.doe@example.com`]]);
    const report = reportText(
      explain(detectionOf({ fields, evidence: [evidenceOf('relay-flag', 'crossed', { value: '1' }, [0])] }), en),
      en,
    );
    expect(report).not.toContain('ja');
  }
});

test('an address too long for its sentence is masked all the same', () => {
  const evidence = [evidenceOf('arrival-spf', 'met', { result: 'pass', domain: `${'a'.repeat(400)}@secret.example` }, [])];
  const report = reportText(explain(detectionOf({ evidence }), en), en);
  expect(report).toContain('a***@secret.example');
  expect(report).not.toContain('aaa');
});

test('endless routes and reasons are cut', () => {
  const hops = Array.from({ length: 5000 }, (_, at) => hopOf(at, 'earlier', { by: `host${String(at)}.example` }));
  const evidence = Array.from({ length: 5000 }, () => evidenceOf('relay-flag', 'crossed', { value: '1' }));
  const lines = reportText(explain(detectionOf({ trace: { hops }, evidence }), en), en).split('\n');
  expect(lines.length).toBeLessThan(400);
  expect(lines.filter((line) => line.includes('host0.example'))).toHaveLength(1);
});
