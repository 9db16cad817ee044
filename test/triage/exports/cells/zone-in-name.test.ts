import { sourceOfBytes } from '../../../../src/triage/index.ts';
import { bytesOf, reading } from '../../containers-of.ts';

async function told(text: string): Promise<readonly unknown[]> {
  const { records } = await reading(sourceOfBytes('given', bytesOf(text)));
  return records.map(({ messageId, time, outcome }) => [messageId, time, outcome]);
}

/** A row of a table, as `ConvertFrom-Csv` and other programs make an object of it: its headings are the names. */
const row = (name: string, time: string): Readonly<Record<string, string>> => ({
  [name]: time,
  'Sender address': 'a@partner.example',
  Recipients: 'anna@corp.example',
  'Sender IP': '40.95.41.12',
  'Internet message ID': '<a@partner.example>',
});
const noon = [['<a@partner.example>', '2026-03-13T12:00:00Z', 'relay-pool']];

test.each([
  ['Email date (UTC)', '2026-03-13 12:00:00'],
  ['Date (UTC+01:00)', '3/13/2026 1:00:00 PM'],
  ['Date (UTC-06:00)', '2026-03-13T06:00:00'],
  ['TimeGenerated [UTC]', '3/13/2026, 12:00:00.000 PM'],
  // a time that states its own zone
  ['Date (UTC+01:00)', '2026-03-13T12:00:00Z'],
  ['Timestamp', '2026-03-13T12:00:00Z'],
])('a property with the name %s', async (name, time) => {
  const object = row(name, time);
  const list = Object.entries(object).map(([key, value]) => `${key.padEnd(20)} : ${value}`);
  const late = Object.fromEntries(Object.entries(object).reverse());
  expect(await told(JSON.stringify([object]))).toEqual(noon);
  expect(await told(JSON.stringify({ value: [late] }))).toEqual(noon);
  expect(await told(`${JSON.stringify(object)}\n`)).toEqual(noon);
  expect(await told(`\n${list.join('\n')}\n\n`)).toEqual(noon);
});

test('of two times the first counts, with its own zone', async () => {
  const object = { 'Date (UTC+02:00)': '2026-03-13 14:00:00', ...row('Date submitted (UTC-07:00)', '2026-03-14 01:00:00') };
  expect(await told(JSON.stringify([object]))).toEqual(noon);
});

test('a name with brackets that state no zone is none that is known', async () => {
  expect(await told(JSON.stringify([row('Email date (local)', '2026-03-13 12:00:00')]))).toEqual([
    ['<a@partner.example>', null, 'relay-pool'],
  ]);
});
