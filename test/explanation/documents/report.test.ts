import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../../../src/explanation/explain.ts';
import { reportDocument } from '../../../src/explanation/documents/report.ts';
import type { Detection } from '../../../src/detection/detection.ts';
import type { Catalog } from '../../../src/locales/catalog/catalog.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { detectionOf, evidenceOf, fieldsOf, hopOf } from '../detections.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { readyMadeTexts } from '../../../src/explanation/documents/ready-texts.ts';
import { goldenCases, textCases } from '../golden-cases.ts';

const cases = languages.flatMap((language) =>
  Object.entries(goldenCases).map(([name, detection]) => [name, language, detection, catalogFor(language)] as const),
);

describe.each(cases)('the report on %s in %s', (name, language, detection, catalog: Catalog) => {
  const report = asPlainText(reportDocument(detection, explain(detection, catalog), catalog));

  // Read the report, mend the words, then write the file by hand: a missing or different golden fails.
  test('is the one that was read and kept', () => {
    expect(report).toBe(readFileSync(join(__dirname, '..', 'golden', `${name}.${language}.txt`), 'utf8'));
  });

  test('fits a ticket: 78 columns, no blanks at the end of a line, one newline at the end', () => {
    const lines = report.split('\n');
    // what is to be copied keeps its lines whole
    const told = lines.filter((line) => !line.startsWith('     | '));
    expect(told.filter((line) => line.length > 78 || line !== line.trimEnd())).toEqual([]);
    expect(report.endsWith('\n') && !report.endsWith('\n\n')).toBe(true);
  });

  test('has the short answer first, then why, what shows it, what to do and the caution', () => {
    const { card, caution } = explain(detection, catalog);
    const flat = report.replace(/\s+/g, ' ');
    const { why, reasons, remedies, route } = catalog.report;
    const headings = report.split('\n').filter((_, at, lines) => /^-{2,}$/.test(lines[at + 1] ?? ''));
    const last = [catalog.report.caution, catalog.advice.labels.sources];
    const wanted = [catalog.tags.junk, why, reasons, remedies, route, catalog.codes.heading, ...last];
    expect(headings).toEqual(wanted.filter((one) => headings.includes(one)));
    expect(headings).toEqual(expect.arrayContaining([remedies, catalog.report.caution]));
    expect(flat.indexOf(card.label)).toBeLessThan(flat.indexOf(card.what.replace(/\.$/, '')));
    expect(flat).toContain(caution);
  });

  test('cites no page that is not listed, and lists none that is not cited', () => {
    const [told = '', list = ''] = report.split(`\n${catalog.advice.labels.sources}\n`);
    const numbersIn = (text: string) => [...new Set([...text.matchAll(/\s\[(\d+)\]/g)].map(([, number]) => number))].sort();
    expect(numbersIn(`\n${list}`)).toEqual(numbersIn(told));
  });

  test('masks the local parts of addresses', () => {
    expect(report).not.toMatch(/jane|reception|list-owner|mailing-4711|scanner/i);
  });
});

const texts = languages.flatMap((language) =>
  Object.entries(textCases).map(([name, detection]) => [name, language, detection] as const),
);

test.each(texts)('the ready-made texts on %s in %s are those that were read and kept', (name, language, detection) => {
  const made = readyMadeTexts(detection, explain(detection, catalogFor(language)), catalogFor(language), { redacted: true });
  const kinds = ['readerAnswer', 'ticket', 'forwarderMessage', 'senderMessage'] as const;
  const shown = kinds.map((kind) => {
    const text = made[kind];
    return text === null ? `${kind}: none\n` : `${kind}: ${text.subject}\n\n${asPlainText(text)}`;
  });
  expect(shown.join('\n')).toBe(readFileSync(join(__dirname, '..', 'golden', `texts-${name}.${language}.txt`), 'utf8'));
});

const en = catalogFor('en');

describe.each(languages)('where the steps of others stand, in %s', (language) => {
  const catalog = catalogFor(language);
  const textOf = (detection: Detection, reader: 'window' | 'terminal'): string =>
    asPlainText(reportDocument(detection, explain(detection, catalog), catalog, reader)).replace(/\s+/g, ' ');
  const tab = catalog.pane.parts.titles.actions;
  const pointer = catalog.tags.inTexts.replace('{tab}', tab);

  test('in the letters, under the name that the pane gives its tab', () => {
    expect(pointer).toContain(`Relay Pool Inspector > ${tab}.`);
    const report = textOf(goldenCases['relay-delivery'], 'window');
    expect(report.split(pointer)).toHaveLength(3);
    expect(report).not.toContain('Get-DkimSigningConfig');
  });

  test('in the report where nobody gets a letter', () => {
    const report = textOf(goldenCases['high-risk'], 'window');
    expect(report).not.toContain(pointer);
    expect(report).toContain('nslookup -type=MX');
  });

  test('in the report at a terminal, which has no letters', () => {
    const report = textOf(goldenCases['relay-delivery'], 'terminal');
    expect(report).not.toContain(pointer);
    expect(report).toContain('Get-DkimSigningConfig');
  });

  test('menus of admin centers are said to be in English once', () => {
    const { menus } = catalog.advice;
    expect(menus === null).toBe(language === 'en');
    if (menus === null) return;
    expect(textOf(goldenCases['relay-delivery'], 'window').split(menus)).toHaveLength(2);
    const letter = readyMadeTexts(goldenCases.forwarding, explain(goldenCases.forwarding, catalog), catalog, { redacted: true });
    expect(letter.forwarderMessage === null ? '' : asPlainText(letter.forwarderMessage)).toContain(menus);
  });
});

function reportOn(detection: Detection): string {
  return asPlainText(reportDocument(detection, explain(detection, en), en));
}

test('a header that tries to disguise itself stays one plain line', () => {
  const fields = fieldsOf([['X-A\u001b]0;', 'a\u001b[2J\u202e\r\nVerdict: fine']]);
  const evidence = [evidenceOf('filtering-stamp', 'relay', { value: '\u001b[31m\nWhat to do', field: 'X' }, [0])];
  const report = reportOn(detectionOf({ fields, evidence }));
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(report.split('\n').filter((line) => line === 'What to do')).toHaveLength(0);
  expect(report).not.toMatch(/^Verdict/m);
});

describe.each(languages)('of a message in the inbox, in %s', (language) => {
  const { junk, tags } = catalogFor(language);
  const told = (contradictions: Detection['junk']['contradictions']): string => {
    const detection = detectionOf({ junk: { placed: 'inbox', contradictions } });
    const report = reportDocument(detection, explain(detection, catalogFor(language)), catalogFor(language));
    return asPlainText(report).replace(/\s+/g, ' ');
  };

  test('fields that disagree are told, and nothing of Junk Email', () => {
    const report = told([{ code: 'flagged-but-inbox', cites: [0] }]);
    expect(report).toContain(junk.contradictions['flagged-but-inbox']);
    expect(report).toContain(` ${junk.heading} ---`);
    expect(report).not.toContain(tags.junk);
  });

  test('nothing is told where none disagree', () => {
    expect(told([])).not.toContain(junk.placed.inbox);
  });
});

test('evidence that says the same is one line, and the line of the own side is quoted', () => {
  const fields = fieldsOf([
    ['Authentication-Results', 'spf=fail (sender IP is 52.103.192.44)'],
    ['Received', 'the line of the border'],
    ['X-MS-Exchange-AntiSpam-Relay', '1'],
  ]);
  const address = '52.103.192.44';
  const evidence = [
    evidenceOf('relay-flag', 'crossed', { value: '1' }, [2]),
    evidenceOf('address-range', 'relay', { address, range: '52.103.128.0/17', by: null, mixed: false }, [1], true),
    evidenceOf('recipient-record', 'relay', { address, range: null, field: 'Authentication-Results', name: null }, [0], true),
  ];
  const report = reportOn(detectionOf({ fields, evidence })).replace(/\s+/g, ' ');
  expect(report).toContain('(seen by your own system; header 2, header 1)');
  expect(report).not.toContain('notes 52.103.192.44');
  expect(report).toContain('> header 2 | Received: the line of the border');
});

test('an address at the cut of a long value is masked all the same', () => {
  for (let length = 680; length < 705; length += 1) {
    const fields = fieldsOf([['X', `${'x '.repeat(length / 2)}jane.doe@example.com`]]);
    const evidence = [evidenceOf('relay-flag', 'crossed', { value: '1' }, [0])];
    expect(reportOn(detectionOf({ fields, evidence }))).not.toContain('ja');
  }
});

test('an address too long for its sentence is masked all the same', () => {
  const values = { mark: 'hint', field: 'X', mailbox: `${'a'.repeat(400)}@secret.example`, tenant: null } as const;
  const report = reportOn(detectionOf({ evidence: [evidenceOf('forwarding-mark', 'forwarded', values, [])] }));
  expect(report).toContain('a***@secret.example');
  expect(report).not.toContain('aaa');
});

test('endless routes and reasons are cut', () => {
  const hops = Array.from({ length: 5000 }, (_, at) => hopOf(at, 'earlier', { by: `host${String(at)}.example` }));
  const evidence = Array.from({ length: 5000 }, (_, at) =>
    evidenceOf('on-premises-exit', 'exchange-server', { by: `exchange${String(at)}.example` }),
  );
  const lines = reportOn(detectionOf({ trace: { hops }, evidence })).split('\n');
  expect(lines.length).toBeLessThan(400);
  expect(lines.filter((line) => line.includes('host0.example'))).toHaveLength(1);
});
