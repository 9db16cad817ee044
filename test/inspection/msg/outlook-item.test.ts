import fc from 'fast-check';
import { readOutlookItem } from '../../../src/inspection/msg/outlook-item.ts';
import { sampleLines } from '../message-text.ts';
import { memoryFile, outlookItem } from './outlook-files.ts';
import type { ItemContent } from './outlook-files.ts';

const short = 'Received: from a.example by b.example\r\nSubject: k\u00e6re\r\n';
const long = `${sampleLines().join('\r\n')}\r\n`;

const read = (bytes: Uint8Array) => readOutlookItem(memoryFile(bytes).read);

test.each<[string, ItemContent, string]>([
  ['short ones, in the small sectors', { headers: short }, short],
  ['long ones, in sectors of their own', { headers: long }, long],
  ['8-bit ones', { headers: short, unicode: false }, short],
  ['those beside a large attachment', { headers: long, filling: 10_000_000 }, long],
])('header lines are read: %s', async (_what, content, headers) => {
  expect(long.length * 2).toBeGreaterThan(4096);
  expect(await read(outlookItem(content))).toMatchObject({ headers, attached: [], report: null });
});

test.each<[string, ItemContent]>([
  ['short and long streams', { headers: long, attached: [short, long] }],
  ['short streams alone', { headers: short, attached: [short, short], body: 'x'.repeat(900) }],
  ['a stream of the size at which the small sectors end', { headers: 'X: y\r\n'.padEnd(2048, 'z') }],
  ['beside a large attachment', { headers: long, attached: [short], filling: 8_000_000 }],
])('sectors that lie scattered over the file are put together: %s', async (_what, content) => {
  const { headers, attached = [] } = content;
  expect(await read(scattered(outlookItem(content)))).toMatchObject({ headers, attached });
});

test('a stream that is longer by its entry than what the file holds of it is not read', async () => {
  const bytes = outlookItem({ headers: long, attached: [short] });
  const entry = Buffer.from(bytes).indexOf(Buffer.from('__substg1.0_007D001F', 'utf16le'));
  const grown = withNumber(bytes, entry + 120, 2 * long.length + 100_000);
  expect(await read(grown)).toMatchObject({ headers: null, attached: [short] });
});

test('of a large item only a little is read', async () => {
  const bytes = outlookItem({ headers: long, filling: 20_000_000 });
  const file = memoryFile(bytes);
  await readOutlookItem(file.read);
  expect(bytes.length).toBeGreaterThan(20_000_000);
  expect(file.bytesRead()).toBeLessThan(100_000);
});

test('the header lines of attached items are read, and attached files are passed over', async () => {
  const item = await read(outlookItem({ headers: short, attached: [long, null, short] }));
  expect(item).toMatchObject({ headers: short, attached: [long, short], report: null });
});

test.each<[string, string, string | undefined, readonly string[]]>([
  ['by its name', 'Mail.EML', undefined, [short]],
  ['by its media type', 'mail', 'Message/RFC822', [short]],
  ['not: another media type', 'mail.txt', 'text/plain', []],
  ['not: a name alone that tells nothing', 'mail', undefined, []],
])('an attached file is taken for a message %s', async (_what, name, mediaType, attached) => {
  const file = { name, bytes: Buffer.from(short), ...(mediaType === undefined ? {} : { mediaType }) };
  expect(await read(outlookItem({ headers: long, others: [file] }))).toMatchObject({ headers: long, attached });
});

test('attached items come in the order of their numbers, whatever the tree of the directory', async () => {
  const attached = Array.from({ length: 9 }, (_, at) => `Subject: ${String(at)}\r\n`);
  expect(await read(outlookItem({ headers: short, attached }))).toMatchObject({ attached });
});

test('an item that was sent has no header lines', async () => {
  expect(await read(outlookItem({ body: 'Hello' }))).toMatchObject({ headers: null, attached: [], report: null });
});

test('the text of a report is read, that of a message is left', async () => {
  expect(await read(outlookItem({ messageClass: 'REPORT.IPM.Note.NDR', body: 'refused' }))).toMatchObject({ report: 'refused' });
  expect(await read(outlookItem({ body: 'private' }))).toMatchObject({ report: null });
});

test.each([
  ['of another program', withName(outlookItem({ headers: short }), '__properties_version1.0', 'WordDocument')],
  ['cut after its header', outlookItem({ headers: short }).slice(0, 512)],
  ['cut within its header', outlookItem({ headers: short }).slice(0, 100)],
  ['with a directory that runs in a circle', inACircle(outlookItem({ headers: short }))],
  ['with a list of sectors that points at itself', inAListWithoutEnd(outlookItem({ headers: short }))],
  ['with an impossible sector size', Uint8Array.from(outlookItem({ headers: short }), (byte, at) => (at === 30 ? 30 : byte))],
])('a compound file %s is no item', async (_what, bytes) => {
  expect(await read(bytes)).toBe('none');
});

test('any damage is an answer, never an error and never without end', async () => {
  const sound = outlookItem({ headers: long, attached: [short] });
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.constantFrom(0, 1, 2, 0x7f, 0xfe, 0xff)), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(sound.length), async (changes, end) => {
      const bytes = Uint8Array.from(sound);
      for (const [at, byte] of changes) bytes[at] = byte;
      const item = await read(bytes.slice(0, end));
      expect(item === 'none' || item.attached.length <= 1).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** Renames every entry of the directory that has this name. */
function withName(bytes: Uint8Array, name: string, other: string): Uint8Array {
  const text = Buffer.from(bytes);
  const at = text.indexOf(Buffer.from(name, 'utf16le'));
  Buffer.from(other.padEnd(name.length, '\0'), 'utf16le').copy(text, at);
  return new Uint8Array(text);
}

/**
 * The same compound file with its sectors in the opposite order, as if it had been written piece by piece ([MS-CFB], sections
 * 2.2, 2.3, 2.5 and 2.6).
 */
function scattered(bytes: Uint8Array): Uint8Array {
  const size = 512;
  const count = Math.floor(bytes.length / size) - 1;
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const placeOf = (sector: number): number => (sector < count ? count - 1 - sector : sector);
  const changed = new Uint8Array(bytes.length);
  const view = new DataView(changed.buffer);
  const at = (sector: number): number => (sector + 1) * size;
  changed.set(bytes.subarray(0, size));
  for (let sector = 0; sector < count; sector += 1)
    changed.set(bytes.subarray(at(sector), at(sector) + size), at(placeOf(sector)));
  const renumber = (offset: number): void => {
    view.setUint32(offset, placeOf(view.getUint32(offset, true)), true);
  };
  // the tables of sectors: their own places, in the header and in lists of more, and the next sector of each
  const tables: number[] = [];
  for (let entry = 0; entry < 109; entry += 1) tables.push(old.getUint32(76 + entry * 4, true));
  for (let list = old.getUint32(68, true); list < count; list = old.getUint32(at(list) + 508, true))
    for (let entry = 0; entry < 128; entry += 1) {
      if (entry < 127) tables.push(old.getUint32(at(list) + entry * 4, true));
      renumber(at(placeOf(list)) + entry * 4);
    }
  const used = tables.filter((sector) => sector < count);
  const next = used.flatMap((table) => Array.from({ length: 128 }, (_, entry) => old.getUint32(at(table) + entry * 4, true)));
  for (let sector = 0; sector < count; sector += 1) {
    const table = used[Math.floor(sector / 128)] ?? 0;
    view.setUint32(at(placeOf(table)) + (sector % 128) * 4, placeOf(next[placeOf(sector)] ?? 0), true);
  }
  for (const offset of [48, 60, 68, ...Array.from({ length: 109 }, (_, entry) => 76 + entry * 4)]) renumber(offset);
  // where each entry of the directory begins; short streams are numbered by sectors of their own, but for the root
  for (let sector = old.getUint32(48, true); sector < count; sector = next[sector] ?? count)
    for (let entry = 0; entry < 4; entry += 1) {
      const offset = at(placeOf(sector)) + entry * 128;
      const isRoot = view.getUint8(offset + 66) === 5;
      if (isRoot || (view.getUint8(offset + 66) === 2 && view.getUint32(offset + 120, true) >= 4096)) renumber(offset + 116);
    }
  return changed;
}

/** Makes sector 0 a list of sectors, of which the next is itself. */
function inAListWithoutEnd(bytes: Uint8Array): Uint8Array {
  const listed = withNumber(withNumber(withNumber(bytes, 44, 100_000), 68, 0), 72, 0xffff);
  return withNumber(
    Uint8Array.from(listed, (byte, at) => (at >= 512 && at < 1024 ? 0 : byte)),
    1020,
    0,
  );
}

function withNumber(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  new DataView(changed.buffer).setUint32(at, value, true);
  return changed;
}

/** Makes the first sector of the directory the one behind itself. */
function inACircle(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const directory = view.getUint32(48, true);
  const table = (view.getUint32(76, true) + 1) * 512;
  view.setUint32(table + directory * 4, directory, true);
  return bytes;
}
