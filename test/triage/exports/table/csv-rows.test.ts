import fc from 'fast-check';
import Papa from 'papaparse';
import { takeCsvRows } from '../../../../src/triage/exports/table/csv-rows.ts';
import { takeWellFormedRows } from '../../../../src/triage/exports/table/well-formed-rows.ts';

async function* piecesOf(text: string, length: number): AsyncGenerator<string, void, undefined> {
  for (let at = 0; at < text.length; at += length) yield Promise.resolve(text.slice(at, at + length));
}

type Quote = '"' | "'";

const rowsOf = async (text: string, length: number, quote: Quote = '"'): Promise<string[][]> => {
  const rows: string[][] = [];
  const form = { delimiter: ',', quote, start: 0, isRead: () => true };
  await takeCsvRows(piecesOf(text, length), form, (cells) => rows.push([...cells]));
  return rows;
};

/** What the library reads in the whole text at once. */
const rowsOfLibrary = (text: string, quoteChar: Quote): string[][] =>
  Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', quoteChar }).data;

/** An empty line at the very end is a row or none, as the text is cut; the readers pass it over. */
const withoutEmptyEnd = (rows: string[][]): string[][] =>
  rows.at(-1)?.join('') === '' ? withoutEmptyEnd(rows.slice(0, -1)) : rows;

test.each([
  [
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    8,
  ],
  [
    '"a","b ""c"", d"\r\n"","e"\r\n',
    [
      ['a', 'b "c", d'],
      ['', 'e'],
    ],
    26,
  ],
  ['"two\nlines",x\n', [['two\nlines', 'x']], 14],
  ['a "quoted" word,"b"\n', [['a "quoted" word', 'b']], 20],
  ['a,b\nunfinished', [['a', 'b']], 4],
  ['a,b\n"never closed\n', [['a', 'b']], 4],
  ['a,b\n"closed" too early,c\nd,e\n', [['a', 'b']], 4],
  ['a\n\nb\n', [['a'], [''], ['b']], 5],
  ['', [], 0],
] as const)('of %j the rows that are well-formed', (text, expected, end) => {
  const rows: string[][] = [];
  const found = takeWellFormedRows(
    text,
    { delimiter: ',', quote: '"' },
    () => true,
    (cells) => rows.push([...cells]),
  );
  expect(rows).toEqual(expected);
  expect(found).toBe(end);
});

test('cells of columns that nobody reads are empty, and the row has its length all the same', () => {
  const rows: string[][] = [];
  takeWellFormedRows(
    'a,"b",c\nd\n',
    { delimiter: ',', quote: '"' },
    (column) => column === 1,
    (cells) => rows.push([...cells]),
  );
  expect(rows).toEqual([['', 'b', ''], ['']]);
});

test('whatever the text and wherever its pieces end, the rows are those of the library', async () => {
  const text = fc
    .array(fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '",', '"\n', ',"', ' ', 'word'), { maxLength: 60 })
    .map((parts) => parts.join(''))
    .filter((whole) => whole !== '');
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 70 }), fc.constantFrom<Quote>('"', "'"), async (drawn, length, quote) => {
      const whole = drawn.replaceAll('"', quote);
      expect(withoutEmptyEnd(await rowsOf(whole, length, quote))).toEqual(withoutEmptyEnd(rowsOfLibrary(whole, quote)));
    }),
    { numRuns: 2000, seed: 16 },
  );
});
