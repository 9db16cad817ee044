import { sourceOfBytes, triage } from '../../src/triage/index.ts';
import type { ByteSource } from '../../src/triage/index.ts';
import { bytesOf, gzipOf, reading, reasonsOf, zipOf } from './containers-of.ts';
import { relayed } from './sample-messages.ts';

const rows = 3000;
const cellsOf = (number: number): readonly (readonly [name: string, value: string])[] => [
  ['Received', '2026-03-03T10:15:01Z'],
  ['RecipientAddress', `b${String(number).padStart(4, '0')}@corp.example`],
  ['FromIP', '40.95.41.12'],
  ['MessageId', `<m${String(number).padStart(4, '0')}@partner.example>`],
  ['Status', 'Delivered'],
];
const numbers = Array.from({ length: rows }, (_, number) => number);
const tableOf = (all: readonly number[]): string =>
  `Received,RecipientAddress,FromIP,MessageId,Status\n${all.map((number) => cellsOf(number).map(([, value]) => value)).join('\n')}\n`;
const csv = tableOf(numbers);
const lines = numbers.map((number) => `${JSON.stringify(Object.fromEntries(cellsOf(number)))}\n`).join('');
const list = numbers
  .map((number) =>
    cellsOf(number)
      .map(([name, value]) => `${name.padEnd(16)} : ${value}\n`)
      .join(''),
  )
  .join('\n');
const report = `<feedback><report_metadata><org_name>R</org_name></report_metadata>${numbers
  .map((number) => `<record><row><source_ip>40.95.41.12</source_ip><count>${String(number + 1)}</count></row></record>`)
  .join('')}</feedback>`;
const mailbox = `From a@partner.example Tue Mar  3 10:15:00 2026\n${relayed}\n\n`.repeat(rows);

/** Reads in ten pieces, and is stopped when one more than `most` is asked for: within a row, as far as can be. */
async function stopped(
  bytes: Uint8Array,
  most = 3,
): Promise<{ readonly records: number; readonly asked: number; readonly told: string[] }> {
  let asked = 0;
  const length = Math.ceil(bytes.length / 10);
  const source: ByteSource = {
    name: 'given',
    size: bytes.length,
    slice: (from, to) => Promise.resolve(bytes.slice(from, to)),
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += length) {
        asked += 1;
        yield Promise.resolve(bytes.slice(at, at + length));
      }
    },
  };
  const read = await reading(source, { isStopped: () => asked > most });
  return { records: read.records.length, asked, told: reasonsOf(read) };
}

const inThree = (text: string, sign: string): number => text.slice(0, 3 * Math.ceil(text.length / 10)).split(sign).length - 1;

// whole rows end with a line feed, objects of a list where another begins: a value may hold an empty line
test.each([
  ['a table', csv, inThree(csv, '\n') - 1],
  ['JSON by the line', lines, inThree(lines, '\n')],
  ['a list', list, inThree(list, '\n\nReceived         : 2026-03-03T10:15:01Z\n')],
])('of %s that is stopped, all whole rows that were read count, and half a row does not', async (_, text, whole) => {
  expect(whole).toBeGreaterThan(800);
  expect(await stopped(bytesOf(text))).toEqual({ records: whole, asked: 4, told: [] });
});

test('of a report in XML that is stopped, whole rows count, and nothing is damaged', async () => {
  // the piece that is at hand is read to its end
  const whole = report.slice(0, 4 * Math.ceil(report.length / 10)).split('</record>').length - 1;
  expect(whole).toBeGreaterThan(1000);
  expect(await stopped(bytesOf(report))).toEqual({ records: whole, asked: 4, told: [] });
});

test('of a packed table the rows count that were unpacked', async () => {
  // what is unpacked comes in pieces of many rows
  const long = tableOf(Array.from({ length: 10 * rows }, (_, number) => number));
  const { records, told } = await stopped(gzipOf(long), 8);
  expect(records).toBeGreaterThan(100);
  expect(records).toBeLessThan(10 * rows);
  expect(told).toEqual([]);
});

test('no further member of an archive is opened, and no more than a piece of a mailbox is read', async () => {
  expect((await stopped(bytesOf(mailbox))).asked).toBeLessThan(6);
  const isStopped = (): boolean => true;
  const bytes = zipOf({ 'a.csv': csv, 'b.eml': relayed });
  const source = { name: 'z', size: bytes.length, slice: (from: number, to: number) => Promise.resolve(bytes.slice(from, to)) };
  const { records } = await reading(
    {
      ...source,
      stream: async function* () {
        yield await Promise.resolve(bytes);
      },
    },
    { isStopped },
  );
  expect(records).toEqual([]);
});

test('of several inputs, none is opened any more', async () => {
  const sources = ['a', 'b', 'c'].map((name) => sourceOfBytes(name, bytesOf(relayed)));
  const found: string[] = [];
  for await (const { source } of triage(sources, { isStopped: () => found.length > 1 })) found.push(source);
  expect(found).toEqual(['a', 'b']);
});
