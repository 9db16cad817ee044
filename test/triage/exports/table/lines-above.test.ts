import { sourceOfBytes, tally } from '../../../../src/triage/index.ts';
import { bytesOf, reading } from '../../containers-of.ts';

const head = 'Date,Sender address,Recipients,Sender IP,Message ID';
const row = '2026-03-03 10:00:02,billing@partner.example,anna@corp.example,40.95.41.12,<one@partner.example>';
const kinds: readonly (readonly [string, (at: number) => string])[] = [
  ['titles', (at) => `Filter ${String(at)}: all`],
  ['notes with commas', (at) => `Note ${String(at)}, of the program, for the reader`],
  ['blank rows', () => ',,,,'],
  ['comments', (at) => `# line ${String(at)}`],
];

describe.each(kinds)('headings below %s', (_, line) => {
  test.each([1, 10, 11, 25, 59])('%i of them', async (count) => {
    const text = [...Array.from({ length: count }, (__, at) => line(at)), head, row, ''].join('\n');
    const { records } = await reading(sourceOfBytes('a', bytesOf(text)));
    expect(tally(records)).toMatchObject({ messages: 1, relayPool: 1 });
  });
});
