import { textPieces } from '../../../src/triage/bytes/text-of-bytes.ts';

async function textOfChunks(chunks: readonly (readonly number[])[]): Promise<string> {
  async function* given(): AsyncGenerator<Uint8Array, void, undefined> {
    for (const chunk of chunks) yield await Promise.resolve(Uint8Array.from(chunk));
  }
  let text = '';
  for await (const piece of textPieces(given(), 'utf-8')) text += piece;
  return text;
}

/** `é€😀` after a byte order mark: characters of two, three and four bytes. */
const bytes = [0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80];

test('a text may be cut within any of its characters', async () => {
  for (let at = 0; at <= bytes.length; at += 1) expect(await textOfChunks([bytes.slice(0, at), bytes.slice(at)])).toBe('é€😀');
  expect(await textOfChunks(bytes.map((byte) => [byte]))).toBe('é€😀');
});

test.each([
  ['a character that never ends', [[0x61, 0xe2, 0x82]], 'a\ufffd'],
  ['a character that goes on as another', [[0x61, 0xe2], [0x62]], 'a\ufffdb'],
  ['bytes that begin nothing', [[0x80, 0xff], [0x61]], '\ufffd\ufffda'],
  ['a second byte order mark', [[0x61], [0xef, 0xbb, 0xbf, 0x62]], 'a\ufeffb'],
])('decodes a text that comes in pieces: %s', async (_, chunks, text) => {
  expect(await textOfChunks(chunks)).toBe(text);
});
