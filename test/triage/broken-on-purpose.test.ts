import { deflateSync } from 'fflate';
import { sourceOfBytes, sourceOfChunks } from '../../src/triage/index.ts';
import type { ByteSource } from '../../src/triage/index.ts';
import { bytesOf, gzipOf, joined, piecesOf, reading, readingBothWays, reasonsOf, tarOf, zipOf } from './containers-of.ts';
import { ordinary, relayed } from './sample-messages.ts';

const separator = 'From a@b.example Mon Jan  5 10:00:00 2026';
const mbox = bytesOf(`${separator}\n${relayed}\n${separator}\n${ordinary}\n`);
const given = (bytes: Uint8Array): ByteSource => sourceOfBytes('given', bytes);

describe('archives', () => {
  test('a gzip file that is cut gives what it holds, and says so', async () => {
    const packed = gzipOf(joined(Array.from({ length: 50 }, () => mbox)));
    const found = await readingBothWays('a.gz', packed.subarray(0, packed.length - 40));
    expect(found.records.length).toBeGreaterThan(0);
    expect(reasonsOf(found)).toContain('damaged');
  });

  test('a gzip file with a damaged middle is told', async () => {
    const packed = gzipOf(`${separator}\n${relayed}\n`);
    packed.fill(0xff, 60, 90);
    expect(reasonsOf(await reading(given(packed)))).toContain('damaged');
  });

  test('an encrypted member is not judged, stored or not; the others are read', async () => {
    for (const level of [0, 6] as const) {
      const archive = zipOf({ 'a.eml': relayed, 'b.eml': ordinary }, level);
      // bit 0 of the flags of the second entry of the directory
      const second = archive.lastIndexOf(0x50, archive.lastIndexOf(0x50, archive.length - 22 - 1));
      const at = centralEntries(archive)[1] ?? second;
      archive[at + 8] = (archive[at + 8] ?? 0) | 1;
      const found = await reading(given(archive));
      expect(found.records.map(({ source }) => source)).toEqual(['given/a.eml']);
      expect(reasonsOf(found)).toEqual(['encrypted']);
      expect(found.containers.at(-1)).toMatchObject({ declared: 2, read: 1 });
    }
  });

  test('an archive without its directory is damaged, and nothing is made up', async () => {
    const archive = zipOf({ 'a.eml': relayed });
    const found = await reading(given(archive.subarray(0, archive.length - 30)));
    expect(reasonsOf(found)).toEqual(['damaged']);
    expect(found.records).toEqual([]);
  });

  test('a bomb stops at the limit', async () => {
    // half a gigabyte of blanks in half a megabyte
    const packed = gzipOf(new Uint8Array(16 * 1024 * 1024).fill(0x20));
    const bomb = joined(Array.from({ length: 40 }, () => packed));
    const text = bytesOf(`${separator}\n${relayed}\n`);
    const found = await reading(given(joined([gzipOf(text), bomb])));
    expect(reasonsOf(found)).toContain('unpacks-too-large');
    expect(found.records[0]).toMatchObject({ outcome: 'relay-pool' });
  });

  test('members that lie over one another are a bomb too', async () => {
    const archive = zipOf({ 'a.eml': relayed, 'b.eml': ordinary });
    const [first = 0, second = 0] = centralEntries(archive);
    archive.copyWithin(second + 42, first + 42, first + 46);
    expect(reasonsOf(await reading(given(archive)))).toEqual(['unpacks-too-large']);
  });

  test('archives in archives are opened down to a limit', async () => {
    let packed = gzipOf(relayed);
    for (let depth = 0; depth < 7; depth += 1) packed = zipOf({ [`${String(depth)}.zip`]: packed });
    expect((await reading(given(packed))).records).toMatchObject([{ outcome: 'relay-pool' }]);
    for (let depth = 0; depth < 4; depth += 1) packed = gzipOf(packed);
    const found = await reading(given(packed));
    expect(found.records).toEqual([]);
    expect(reasonsOf(found)).toContain('too-deep');
  });

  test('a tar archive with a wrong sum, or cut within a member', async () => {
    const archive = tarOf({ a: relayed, b: ordinary });
    const wrong = archive.slice();
    wrong[0] = 0x7a;
    expect(reasonsOf(await readingBothWays('a.tar', wrong))).toEqual(['damaged']);
    const cut = await readingBothWays('a.tar', archive.subarray(0, 512 + 700));
    expect(cut.records.length).toBe(1);
    expect(reasonsOf(cut)).toContain('damaged');
  });

  test('any byte may be wrong: nothing throws, and nothing hangs', async () => {
    const made = [zipOf({ 'a.eml': relayed }), gzipOf(mbox), tarOf({ a: relayed }), deflateSync(mbox)];
    let seed = 7;
    for (const archive of made) {
      for (let round = 0; round < 150; round += 1) {
        const broken = archive.slice();
        for (let flips = 0; flips < 3; flips += 1) {
          seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
          broken[seed % broken.length] = seed >>> 24;
        }
        const { records } = await reading(given(broken.subarray(0, round % 3 === 0 ? seed % broken.length : undefined)));
        expect(records.length).toBeLessThan(10);
      }
    }
  });
});

describe('texts', () => {
  test('a message of 20 MB in a mailbox changes nothing for the others', async () => {
    const large = `${relayed}\n${'x'.repeat(70)}\n`.padEnd(20 * 1024 * 1024, 'y'.repeat(75) + '\n');
    const source = sourceOfChunks(
      'a',
      piecesOf(bytesOf(`${separator}\n${ordinary}\n${separator}\n${large}\n${separator}\n${ordinary}\n`), 300_000),
    );
    const { records } = await reading(source);
    expect(records.map(({ outcome }) => outcome)).toEqual(['ordinary-pool', 'relay-pool', 'ordinary-pool']);
  });

  test('entities of a document type do not grow', async () => {
    const entities = Array.from(
      { length: 30 },
      (_, at) => `<!ENTITY e${String(at + 1)} "${`&e${String(at)};`.repeat(10)}">`,
    ).join('');
    const text = `<?xml version="1.0"?><!DOCTYPE feedback [<!ENTITY e0 "x">${entities}]><feedback><record><row><source_ip>40.95.1.2</source_ip><count>2</count></row><identifiers><header_from>&e30;</header_from></identifiers></record></feedback>`;
    const { records } = await reading(given(bytesOf(text)));
    expect(records).toMatchObject([{ count: 2, outcome: 'relay-pool', fromDomain: null }]);
  });

  test('elements within one another without end', async () => {
    const found = await reading(given(bytesOf(`<feedback>${'<a>'.repeat(200_000)}`)));
    expect(reasonsOf(found)).toEqual(['damaged']);
  });

  test('a cell of 10 MB, and one that never ends', async () => {
    const headings = 'MessageId,RecipientAddress,FromIP,Subject';
    const row = (subject: string): string => `<a@b.example>,anna@corp.example,40.95.41.12,"${subject}"`;
    const wide = await reading(sourceOfChunks('a', piecesOf(bytesOf(`${headings}\n${row('x,\n'.repeat(3_500_000))}\n`), 65_536)));
    expect(wide.records).toMatchObject([{ outcome: 'relay-pool' }]);
    const open = bytesOf(
      `${headings}\n${row('fine')}\n<c@d.example>,b@corp.example,40.95.41.12,"${'x'.repeat(40 * 1024 * 1024)}`,
    );
    const found = await reading(sourceOfChunks('a', piecesOf(open, 1024 * 1024)));
    expect(found.records[0]).toMatchObject({ outcome: 'relay-pool' });
    expect(reasonsOf(found)).toEqual(['too-large']);
  });

  test('a million columns', async () => {
    const text = `MessageId,RecipientAddress,FromIP${',x'.repeat(1_000_000)}\n<a@b.example>,anna@corp.example,40.95.41.12${',1'.repeat(1_000_000)}\n`;
    expect((await reading(given(bytesOf(text)))).records).toMatchObject([{ outcome: 'relay-pool' }]);
  });

  test('JSON that goes down without end, is cut, or has one bad line', async () => {
    expect(reasonsOf(await reading(given(bytesOf('[{"a":'.repeat(2_000_000)))))).toEqual(['damaged']);
    expect(reasonsOf(await reading(given(bytesOf('{"value":[{"messageId":"<a'))))).toEqual(['damaged']);
    const line = JSON.stringify({
      properties: { InternetMessageId: '<a@b.example>', RecipientEmailAddress: 'a@corp.example', SenderIPv4: '40.95.41.12' },
    });
    const found = await reading(given(bytesOf(`${line}\n{"bad\n${line.replace('<a@', '<c@')}\n`)));
    expect(found.records.length).toBe(2);
    expect(reasonsOf(found)).toEqual(['damaged']);
  });

  test('names that mean something to JavaScript are names', async () => {
    const text = JSON.stringify({
      value: [
        {
          ['__proto__']: 1,
          constructor: 'x',
          messageId: '__proto__',
          recipientAddress: 'constructor@corp.example',
          receivedDateTime: 'x',
          fromIP: '40.95.41.12',
        },
      ],
    });
    expect((await reading(given(bytesOf(text)))).records).toMatchObject([{ outcome: 'relay-pool', messageId: '__proto__' }]);
  });

  test('a source that fails while it is read is told', async () => {
    const failing: ByteSource = {
      name: 'a',
      size: null,
      slice: (start, end) => Promise.resolve(mbox.slice(start, end)),
      stream: async function* () {
        yield await Promise.resolve(mbox);
        throw Object.assign(new Error('gone'), { code: 'EIO' });
      },
    };
    const found = await reading(failing);
    expect(found.records.length).toBe(2);
    expect(found.containers[0]?.shortfalls).toEqual([{ reason: 'unreadable', count: null, detail: 'EIO' }]);
  });

  test('an Outlook data file in a page is the command’s to read', async () => {
    expect(reasonsOf(await reading(given(new Uint8Array([0x21, 0x42, 0x44, 0x4e, 0, 0, 0, 0]))))).toEqual(['command-only']);
  });
});

/** Where the entries of the central directory begin. */
function centralEntries(archive: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < archive.length - 4; at += 1)
    if (archive[at] === 0x50 && archive[at + 1] === 0x4b && archive[at + 2] === 1 && archive[at + 3] === 2) found.push(at);
  return found;
}

test.each([
  ['zeros, as a disk gives them that lost a file', new Uint8Array(4096), ['no-message'], []],
  ['one control character', new Uint8Array([0x1f]), ['no-message'], []],
  ['a text about something else', bytesOf('Shopping list\n\nmilk, bread\n'), ['no-message'], []],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), ['no-message'], []],
  ['header lines below what somebody wrote', bytesOf(`See below\n\n${relayed}`), [], ['relay-pool']],
  ['blank lines alone, which is an empty file', bytesOf(' \r\n\t\n'), ['empty-file'], []],
])('an input that was named and holds %s', async (_what, bytes, reasons, outcomes) => {
  const found = await readingBothWays('given', bytes);
  expect(found.records.map(({ outcome }) => outcome)).toEqual(outcomes);
  expect(reasonsOf(found)).toEqual(reasons);
});
