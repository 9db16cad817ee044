import { columnWidths } from '../../../src/cli/check/table-columns.ts';

const names = { label: 'Answer', place: 'Now in', domain: 'Sender domain', file: 'File' };

test('a table may have more rows than a call takes arguments', () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => ({
    label: 'Cannot tell',
    place: '–',
    domain: 'example.com',
    file: `mail/${String(at)}.eml`,
  }));
  expect(columnWidths(rows, names, 78)).toEqual({ label: 11, place: 6, domain: 13, file: 15 });
});

/** Of 12, 10, 20 and 30 columns; two blanks stand before each. */
const row = { label: 'Undetermined', place: 'Junk Email', domain: 'mail.partner.example', file: `${'a'.repeat(26)}.eml` };

test.each([
  ['all in full', 200, [12, 10, 20, 30]],
  ['all in full, and no blank more', 80, [12, 10, 20, 30]],
  ['the file, then the domain, give way', 76, [12, 10, 18, 28]],
  ['the domain to its narrowest', 74, [12, 10, 16, 28]],
  ['then the file to its narrowest', 58, [12, 10, 16, 12]],
  ['then the place goes', 57, [12, 0, 16, 23]],
  ['the file to its narrowest again', 46, [12, 0, 16, 12]],
  ['then the domain goes', 45, [12, 0, 0, 29]],
  ['the file to its narrowest once more', 28, [12, 0, 0, 12]],
  ['then the answer shares with the file', 27, [11, 0, 0, 12]],
  ['in halves', 20, [8, 0, 0, 8]],
])('where there is little room, something goes: %s, at %d columns', (_, width, [label, place, domain, file]) => {
  expect(columnWidths([row], names, width)).toEqual({ label, place, domain, file });
});

test('a short name of a file needs no more room than it has letters', () => {
  const short = { ...row, domain: 'a.example', file: 'a.eml' };
  // 12, 10, 13 for the name of its column, and 5
  expect(columnWidths([short], names, 48)).toEqual({ label: 12, place: 10, domain: 13, file: 5 });
  expect(columnWidths([short], names, 24)).toEqual({ label: 12, place: 0, domain: 0, file: 5 });
});
