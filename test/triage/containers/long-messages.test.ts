import { sourceOfBytes, sourceOfChunks, tally } from '../../../src/triage/index.ts';
import { bytesOf, emlxOf, piecesOf, reading, reasonsOf, zipOf } from '../containers-of.ts';
import { outlookItem } from '../../inspection/msg/outlook-files.ts';
import { foreign, ordinary, relayed } from '../sample-messages.ts';

const megabyte = 1024 * 1024;
const line = `${'QUJD'.repeat(19)}\n`;
const filler = (bytes: number): string => line.repeat(Math.ceil(bytes / line.length));
const picture = (bytes: number): string =>
  `Content-Type: image/png; name="big.png"\nContent-Transfer-Encoding: base64\n\n${filler(bytes)}`;
const original = (text: string): string => `Content-Type: message/rfc822\nContent-Disposition: attachment\n\n${text}`;

function ofParts(parts: readonly string[], carrier = foreign): string {
  const head = carrier
    .slice(0, carrier.indexOf('\n\n'))
    .replace(/Content-Type: .*/, 'Content-Type: multipart/mixed; boundary="cut"');
  return `${head}\n\n${parts.map((part) => `--cut\n${part}\n`).join('')}--cut--\n`;
}

const separator = 'From billing@partner.example Tue Mar  3 10:00:00 2026\n';
const note = 'Content-Type: text/plain\n\nplease look\n';
const whole = ofParts([note, picture(9 * megabyte)]);
const lost = ofParts([note, picture(9 * megabyte), original(relayed)]);

type Row = readonly [messages: number, relayPool: number, ...reasons: string[]];

async function counted(read: Awaited<ReturnType<typeof reading>>): Promise<Row> {
  const { messages, relayPool } = tally(read.records, read.containers);
  return await Promise.resolve([messages, relayPool, ...reasonsOf(read)]);
}

const readWhole = async (text: string | Uint8Array, name = 'given'): Promise<Row> =>
  counted(await reading(sourceOfBytes(name, typeof text === 'string' ? bytesOf(text) : text)));

test.each<[string, string, Row]>([
  ['a picture alone', whole, [1, 0]],
  ['an original behind a picture', lost, [1, 0, 'cut-message']],
  ['an original before it', ofParts([original(relayed), picture(9 * megabyte)]), [1, 1]],
  ['an original whose body is the long part', ofParts([original(`${relayed}${filler(9 * megabyte)}`)]), [1, 1]],
  [
    'an archive that goes on there',
    ofParts([note, picture(9 * megabyte).replace('image/png', 'application/zip')]),
    [1, 0, 'cut-message'],
  ],
  [
    'a report behind two pictures',
    ofParts([picture(5 * megabyte), picture(5 * megabyte), 'Content-Type: application/gzip; name="a.xml.gz"\n\nx']),
    [1, 0, 'cut-message'],
  ],
  [
    'a text without parts that speaks of some',
    `${foreign}${filler(9 * megabyte)}\nContent-Type: message/rfc822\n\n${relayed}`,
    [1, 0],
  ],
])('a message of more than 8 MB with %s', async (_, text, expected) => {
  expect(await readWhole(text)).toEqual(expected);
  expect(await readWhole(`${separator}${text}\n${separator}${ordinary}`)).toEqual([expected[0] + 1, ...expected.slice(1)]);
  // behind another long one, of which it is no copy: each is told by itself
  const other = lost.replace('<three@', '<four@');
  const behind = await readWhole(`${separator}${other}\n${separator}${text}`);
  expect(behind).toEqual([expected[0] + 1, expected[1], 'cut-message']);
});

test('the same in other containers, and in pieces', async () => {
  expect(await readWhole(zipOf({ 'a.eml': lost, 'b.eml': whole }))).toEqual([1, 0, 'cut-message']);
  expect(await readWhole(emlxOf(lost))).toEqual([1, 0, 'cut-message']);
  expect(await readWhole(emlxOf(whole))).toEqual([1, 0]);
  expect(await counted(await reading(sourceOfChunks('given', piecesOf(bytesOf(lost), 100_000))))).toEqual([1, 0, 'cut-message']);
});

test('a field that begins where the reading ends', async () => {
  const head = ofParts([note, 'Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n']).replace('--cut--\n', '');
  for (const before of [0, 4, 12, 30, 60]) {
    const room = 8 * megabyte - head.length - before - '\n--cut'.length;
    const text = `${head}${filler(room).slice(0, room)}\n--cut\n${original(relayed)}\n--cut--\n`;
    expect(await readWhole(text)).toEqual([1, 0, 'cut-message']);
    expect(await readWhole(`${separator}${text}`)).toEqual([1, 0, 'cut-message']);
  }
});

test('a message in more parts than are looked at', async () => {
  const pictures = (count: number): string => ofParts(Array.from({ length: count }, () => 'Content-Type: image/png\n\nx'));
  expect(await readWhole(pictures(99))).toEqual([1, 0]);
  expect(
    await readWhole(ofParts([...Array.from({ length: 120 }, () => 'Content-Type: image/png\n\nx'), original(relayed)])),
  ).toEqual([1, 0, 'cut-message']);
});

test.each<[string, number, number, Row]>([
  ['an archive of more than 8 MB', 9 * megabyte, 1, [1, 0, 'cut-message']],
  ['a small one', 1000, 1, [1, 0]],
  ['more files than are looked at', 10, 201, [1, 0, 'more-attached']],
])('an item of Outlook with %s', async (_, size, count, expected) => {
  const headers = foreign.slice(0, foreign.indexOf('\n\n')).replaceAll('\n', '\r\n');
  const others = Array.from({ length: count }, (_, at) => ({ name: `a${String(at)}.zip`, bytes: new Uint8Array(size) }));
  expect(await readWhole(outlookItem({ headers, others }))).toEqual(expected);
});
