import { readFileSync } from 'node:fs';
import type { Inspection } from '../../../src/inspection/inspection.ts';
import { pageMore } from '../../../src/locales/en/page-more.ts';
import { csvOf } from '../../../src/page/list/list-csv.ts';
import { countGroups, listRows } from '../../../src/page/list/list-rows.ts';
import { listDocument, tallyOf } from '../../../src/page/list/list-text.ts';
import { rowOf } from '../../../src/page/list/message-rows.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { inspectText } from '../../support/inspected.ts';
import { catalogFor } from '../../support/locales.ts';
import { sampleText } from '../../ui/sample-text.ts';

const catalog = catalogFor('en');
const refused: Inspection = { state: 'refused', refusal: 'binary', fileName: '=cmd.pdf' };
const inspections: readonly Inspection[] = [
  inspectText(sampleText('ordinary-pool')),
  inspectText(sampleText('junk-phishing')),
  inspectText(sampleText('forged-relay-line')),
  inspectText(sampleText('headers-missing')),
  refused,
  inspectText(sampleText('relay-delivery')),
];
const rows = inspections.map((inspection, place) => rowOf(inspection, place, catalog));
const none = { text: '', group: null };
const places = (...given: Parameters<typeof listRows>): number[] => listRows(...given).map(({ place }) => place);

test('a row says which message it is, its answer, and where it was put', () => {
  expect(rows[1]).toMatchObject({
    group: 'relay',
    tone: 'danger',
    subject: 'Your mailbox is almost full',
    sender: '"Mailbox service" <accounts@billing.example.com>',
    moment: Date.UTC(2026, 9, 21, 7, 42, 7),
    put: catalog.card.places.junk,
    answer: 'Delivered from the Microsoft 365 relay pool (certain).',
  });
});

test('what may be forged counts for no pool, and what could not be read is counted as well', () => {
  expect(rows.map(({ group }) => group)).toEqual(['other', 'relay', 'unknown', 'unknown', 'unread', 'relay']);
  expect(countGroups(rows)).toEqual({ danger: 1, relay: 2, other: 1, unknown: 2, unread: 1 });
  expect(tallyOf(rows, pageMore.list)).toBe(
    'Of these, dangerous: 1. Relay pool: 2. Not the relay pool: 1. Cannot tell: 2. Not read: 1.',
  );
});

test('the most dangerous comes first, a failed check before a forged line, and what could not be read before what needs nothing', () => {
  expect(places(rows, none, null, 'en')).toEqual([1, 5, 2, 3, 4, 0]);
  expect(places([...rows].reverse(), none, null, 'en')).toEqual([1, 5, 2, 4, 3, 0]);
});

test('spam has the word for danger before its label, and phishing has it in its label', () => {
  const spam = readFileSync('test/corpus/junk/spam-compauth-pass.txt', 'utf8');
  expect(rowOf(inspectText(spam), 0, catalog)).toMatchObject({ tone: 'danger', label: 'Spam', isDangerUnsaid: true });
  expect(rows[1]).toMatchObject({ tone: 'danger', label: 'Danger: phishing', isDangerUnsaid: false });
  expect(rows[5]).toMatchObject({ tone: 'relay', isDangerUnsaid: false });
});

test('the list is narrowed by group and by text', () => {
  expect(places(rows, { ...none, group: 'danger' }, null, 'en')).toEqual([1]);
  expect(places(rows, { ...none, group: 'relay' }, null, 'en')).toEqual([1, 5]);
  expect(places(rows, { ...none, text: ' KIM@woodgrove ' }, null, 'en')).toEqual([0]);
  expect(places(rows, { ...none, text: 'cmd.pdf' }, null, 'en')).toEqual([4]);
  expect(places(rows, { group: 'other', text: 'cmd.pdf' }, null, 'en')).toEqual([]);
});

test('a heading puts the rows in order, either way, and what is not known goes last', () => {
  // 5, 21, 7, 8 October, no date, 14 October
  expect(places(rows, none, { column: 'date', isDown: false }, 'en')).toEqual([0, 2, 3, 5, 1, 4]);
  expect(places(rows, none, { column: 'date', isDown: true }, 'en')).toEqual([1, 5, 3, 2, 0, 4]);
  // Agenda for Friday, Invoice twice, Photos, Your mailbox, none
  expect(places(rows, none, { column: 'message', isDown: false }, 'en')).toEqual([0, 3, 5, 2, 1, 4]);
  expect(places(rows, none, { column: 'answer', isDown: false }, 'en').slice(0, 3)).toEqual([1, 5, 2]);
  expect(places(rows, none, { column: 'answer', isDown: true }, 'en')[0]).toBe(0);
});

test('the file for a spreadsheet has a row each, masked, and no cell that it would take for a formula', () => {
  const csv = csvOf(rows, inspections);
  expect(csv.startsWith('\ufefffile,subject,from,answer,source,')).toBe(true);
  const lines = csv.trimEnd().split('\r\n');
  expect(lines).toHaveLength(7);
  expect(lines[2]).toContain('Your mailbox is almost full');
  expect(lines[2]).toContain('a***@billing.example.com');
  expect(lines[2]).toContain('relay-pool,passed,delivery,certain');
  expect(lines[5]?.startsWith("'=cmd.pdf,,,")).toBe(true);
  expect(csv).not.toContain('accounts@');
  // as many cells in every row; a comma within quotation marks parts none
  const cells = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(',').length);
  expect(new Set(cells).size).toBe(1);
});

test('a Message-ID that holds a mailbox is masked in the file, too', () => {
  const text = sampleText('ordinary-pool').replace(/^Message-ID:.*$/im, 'Message-ID: <7.kim@woodgrove.example>');
  const inspection = inspectText(text);
  const csv = csvOf([rowOf(inspection, 0, catalog)], [inspection]);
  expect(csv).toContain('ordinary-pool');
  expect(csv).not.toContain('kim@');
});

test('the copied list tells of every row, and masks the addresses', () => {
  const text = asPlainText(listDocument(rows, inspections, pageMore.list, catalog));
  expect(text).toContain('Relay pool: 2. Not the relay pool: 1.');
  for (const number of ['1. ', '2. ', '3. ', '4. ', '5. =cmd.pdf', '6. ']) expect(text).toContain(number);
  expect(text).not.toContain('accounts@');
});
