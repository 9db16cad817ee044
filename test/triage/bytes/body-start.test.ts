import { bodyStart } from '../../../src/triage/bytes/body-start.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, string, number]>([
  ['line feeds', 'A: 1\n\nbody', 6],
  ['both signs', 'A: 1\r\n\r\nbody', 8],
  ['one of each', 'A: 1\n\r\nbody', 7],
  ['several empty lines', 'A: 1\r\n\r\n\r\nbody', 8],
  ['nothing behind it', 'A: 1\n\n', 6],
  ['no empty line', 'A: 1\nB: 2\r\n', -1],
  ['blanks in a line', 'A: 1\n \nbody', -1],
  ['a carriage return alone', 'A: 1\n\rbody', -1],
  ['nothing', '', -1],
])('the body of a message with %s', (_, text, expected) => {
  expect(bodyStart(bytesOf(text))).toBe(expected);
});

test('it is looked for between two places', () => {
  const bytes = bytesOf('A: 1\n\nB: 2\n\nbody');
  expect(bodyStart(bytes, 5)).toBe(12);
  expect(bodyStart(bytes, 0, 4)).toBe(-1);
  expect(bodyStart(bytes, 6, 10)).toBe(-1);
});
