import { crc32 } from '../../../../src/triage/containers/archives/crc32.ts';
import { tally } from '../../../../src/triage/index.ts';
import { bytesOf, gzipOf, joined, readingBothWays, reasonsOf, zipOf } from '../../containers-of.ts';
import { foreign, ordinary, relayed } from '../../sample-messages.ts';

/** The archive with the sum of its first member changed where readers look for it. */
function withWrongSum(archive: Uint8Array): Uint8Array {
  const changed = archive.slice();
  // where the directory begins stands in the last bytes but two
  const directory = new DataView(changed.buffer).getUint32(changed.length - 6, true);
  changed[directory + 16] = (changed[directory + 16] ?? 0) ^ 255;
  return changed;
}

/** The packed text with another sum (or length) behind it. */
function gzipWrong(text: string, fromEnd = 8): Uint8Array {
  const packed = gzipOf(text);
  packed[packed.length - fromEnd] = (packed.at(-fromEnd) ?? 0) ^ 1;
  return packed;
}

const half = relayed.indexOf('From:');
const [top, rest] = [relayed.slice(0, half), relayed.slice(half)];
const large = `${relayed}${'a line of a long body\n'.repeat(30_000)}`;
const mailbox = [relayed, ordinary].map((text) => `From b@partner.example Tue Mar  3 10:00:00 2026\n${text}\n`).join('');

/** All messages, those of the relay pool, what fell short. */
async function counted(bytes: Uint8Array): Promise<readonly unknown[]> {
  const read = await readingBothWays('given', bytes);
  const { messages, relayPool } = tally(read.records);
  return [messages, relayPool, ...reasonsOf(read)];
}

test('the sum of bytes, in one go and in two', () => {
  // the check value of the algorithm (ITU-T V.42)
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  for (let cut = 0; cut <= 9; cut += 1)
    expect(crc32(bytesOf('123456789'.slice(cut)), crc32(bytesOf('123456789'.slice(0, cut))))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});

describe('a member of a zip archive that is not as it was packed', () => {
  test.each<[string, string | Uint8Array]>([
    ['a message', relayed],
    ['a message longer than the first look', large],
    ['a mailbox', mailbox],
    ['a gzip within', gzipOf(relayed)],
    ['a zip within', zipOf({ 'b.eml': relayed })],
  ])('%s is read and told as damaged, deflated and stored', async (_, member) => {
    const messages = member === mailbox ? 3 : 2;
    for (const level of [0, 6] as const) {
      const archive = zipOf({ 'a.bin': member, 'z.eml': foreign }, level);
      expect(await counted(archive)).toEqual([messages, 1]);
      expect(await counted(withWrongSum(archive))).toEqual([messages, 1, 'damaged']);
    }
  });

  test('one that holds no mail may be what the damage left', async () => {
    expect(await counted(withWrongSum(zipOf({ 'a.eml.bin': 'xxxxxx', 'z.eml': relayed })))).toEqual([1, 1, 'damaged']);
  });

  test('one bit within the address of the server', async () => {
    const archive = zipOf({ 'a.eml': relayed }, 0);
    const at = relayed.indexOf('40.95.41') + archive.findIndex((byte, i) => byte === 0x52 && archive[i + 1] === 0x65);
    archive[at + 1] = (archive[at + 1] ?? 0) ^ 8;
    expect((await counted(archive)).slice(1)).toEqual([0, 'damaged']);
  });
});

describe('gzip whose sum or length differs', () => {
  test.each([
    ['the sum', gzipWrong(relayed)],
    ['the length', gzipWrong(relayed, 1)],
    ['of a large text', gzipWrong(large)],
    ['of the first of two members', joined([gzipWrong(top), gzipOf(rest)])],
    ['of the last of two members', joined([gzipOf(top), gzipWrong(rest)])],
    ['with line ends behind it', joined([gzipWrong(relayed), bytesOf('\r\n')])],
    ['without its last bytes', gzipOf(relayed).slice(0, -5)],
    ['with the first byte of another member', joined([gzipOf(relayed), gzipOf(relayed).slice(0, 1)])],
    ['with the mark of another member', joined([gzipOf(relayed), gzipOf(relayed).slice(0, 2)])],
    ['with the header of another member, cut', joined([gzipOf(relayed), gzipOf(relayed).slice(0, 9)])],
    ['with other bytes behind it', joined([gzipOf(relayed), bytesOf('and more')])],
    ['with other bytes behind it, and line ends', joined([gzipOf(relayed), bytesOf(`what is left${'\n'.repeat(20)}`)])],
  ])('%s', async (_, bytes) => {
    expect(await counted(bytes)).toEqual([1, 1, 'damaged']);
  });

  test.each<readonly [string, Uint8Array]>([
    ['one member', gzipOf(relayed)],
    ['three', gzipOf(top, rest, 'more\n')],
    ['many small ones', gzipOf(...(large.match(/[^]{1,4000}/g) ?? []))],
    ...[1, 4, 7, 9000].map(
      (zeros) => [`${String(zeros)} zeros behind it`, joined([gzipOf(relayed), new Uint8Array(zeros)])] as const,
    ),
    ['a line end of Windows behind it', joined([gzipOf(top, rest), bytesOf('\r\n')])],
  ])('and what is whole is not told: %s', async (_, bytes) => {
    expect(await counted(bytes)).toEqual([1, 1]);
  });
});

test('names of members that DOS letters were written with', async () => {
  const archive = zipOf({ 'U__nsket/__.eml': relayed });
  archive.forEach((byte, at) => {
    if (byte === 0x5f && archive[at + 1] === 0x5f) archive.set(archive[at - 1] === 0x55 ? [0x9b, 0x9b] : [0x84, 0x81], at);
  });
  expect((await readingBothWays('a.zip', archive)).records).toMatchObject([{ source: 'a.zip/Uøønsket/äü.eml' }]);
});
