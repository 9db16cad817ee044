import { File } from 'node:buffer';
import { piecesOf, sourceOfFile } from '../../../src/triage-page/reading/given-file.ts';
import type { OpenFile } from '../../../src/triage-page/reading/given-file.ts';

const mega = 1024 * 1024;
const bytes = Uint8Array.from({ length: 21 * mega + 3 }, (_, at) => (at * 31 + (at >> 16)) & 0xff);

/** A file, and the beginnings of the stretches of it that were asked for, in MB. */
function watchedFile(content = bytes): { readonly given: OpenFile; readonly asked: number[] } {
  const asked: number[] = [];
  class Watched extends File {
    override slice(start = 0, end = this.size): ReturnType<File['slice']> {
      asked.push(start / mega);
      return super.slice(start, end);
    }
  }
  // the file of Node and that of browsers are one class with two types
  return { given: { path: 'a', file: new Watched([content], 'a') as unknown as globalThis.File }, asked };
}

async function bytesFrom(stream: AsyncIterable<Uint8Array>, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    // each piece is good until the next one is asked for
    read.push(Buffer.from(piece));
    length += piece.length;
    if (length >= most) break;
  }
  return Buffer.concat(read);
}

test.each([0, 1, 4 * mega - 1, 4 * mega, 9 * mega + 5, 21 * mega + 2, 21 * mega + 3])(
  'a file is read in order from byte %i to its end, and the bytes are counted',
  async (start) => {
    let counted = 0;
    const source = sourceOfFile(watchedFile().given, start, (count) => (counted += count));
    expect((await bytesFrom(source.stream())).equals(bytes.subarray(start))).toBe(true);
    expect(counted).toBe(bytes.length - start);
  },
);

test('a part that begins where the last one ended asks for no piece a second time', async () => {
  const { given, asked } = watchedFile();
  const pieces = piecesOf(given);
  const first = await bytesFrom(sourceOfFile(given, 0, () => undefined, pieces).stream(), 9 * mega);
  const second = await bytesFrom(sourceOfFile(given, 8 * mega - 1, () => undefined, pieces).stream());
  expect(first.equals(bytes.subarray(0, 12 * mega))).toBe(true);
  expect(second.equals(bytes.subarray(8 * mega - 1))).toBe(true);
  expect(asked).toEqual([0, 4, 8, 12, 16, 20]);
});

test('a piece that went before may be asked for again, and what was read of later ones is read again', async () => {
  const { given, asked } = watchedFile();
  const pieces = piecesOf(given);
  for (const number of [0, 1, 2, 3, 0, 1]) {
    const piece = await pieces(number);
    expect(Buffer.from(piece).equals(bytes.subarray(number * 4 * mega, (number + 1) * 4 * mega))).toBe(true);
  }
  expect(asked).toEqual([0, 4, 8, 12, 0, 4]);
});

test('a small file is asked for once, whatever of it is looked at', async () => {
  const small = bytes.subarray(7, 4 * mega);
  const { given, asked } = watchedFile(small);
  const source = sourceOfFile(given, 0, () => undefined);
  for (const [from, to] of [
    [0, 100],
    [100, 5 * mega],
    [50, 10],
    [9 * mega, 10 * mega],
  ] as const)
    expect(Buffer.from(await source.slice(from, to)).equals(small.subarray(from, Math.max(from, to)))).toBe(true);
  expect((await bytesFrom(source.stream())).equals(small)).toBe(true);
  expect(asked).toEqual([0]);
});

test('of a large file a stretch is asked for by itself', async () => {
  const { given, asked } = watchedFile();
  const source = sourceOfFile(given, 0, () => undefined);
  expect(Buffer.from(await source.slice(5 * mega, 6 * mega)).equals(bytes.subarray(5 * mega, 6 * mega))).toBe(true);
  expect(asked).toEqual([5]);
});

test('a file that cannot be read is told when its bytes are asked for', async () => {
  const broken = { path: 'a', file: { size: 5, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) } };
  const source = sourceOfFile(broken as unknown as OpenFile, 0, () => undefined);
  await expect(bytesFrom(source.stream())).rejects.toThrow('gone');
});
