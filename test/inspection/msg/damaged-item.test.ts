import { readOutlookItem } from '../../../src/inspection/msg/outlook-item.ts';
import { sampleLines } from '../message-text.ts';
import type { ItemContent } from './outlook-files.ts';
import { compoundFile, memoryFile, outlookItem } from './outlook-files.ts';

/*
 * Damage that is done by hand, at the places that [MS-CFB] gives: the header (section 2.2), the table of small sectors (2.4), the
 * directory (2.6). What the damage does not reach is still read, and never anything but what the file holds.
 */
const short = 'Received: from a.example by b.example\r\nSubject: k\u00e6re\r\n';
const long = `${sampleLines().join('\r\n')}\r\n`;
const read = (bytes: Uint8Array) => readOutlookItem(memoryFile(bytes).read);

/** Places in the header, and in an entry of the directory. */
const firstSmallTable = 60;
const ofEntry = { nameLength: 64, type: 66, left: 68, right: 72, child: 76, first: 116, size: 120 } as const;
const noEntry = 0xffffffff;
const farAway = 50_000;

describe('small sectors', () => {
  const content: ItemContent = { headers: long, attached: [short, long] };

  test('without their table the short streams are not read, and the long ones are', async () => {
    const bytes = outlookItem(content);
    write(bytes, firstSmallTable, farAway);
    expect(await read(bytes)).toMatchObject({ headers: long, attached: [long] });
  });

  test('without the stream that holds them, that of the root, neither', async () => {
    const bytes = outlookItem(content);
    write(bytes, entryOf(bytes, 'Root Entry') + ofEntry.first, farAway);
    expect(await read(bytes)).toMatchObject({ headers: long, attached: [long] });
  });

  test('a short stream that is said to be longer than its sectors is not read', async () => {
    const bytes = outlookItem({ headers: short, attached: [long] });
    write(bytes, entryOf(bytes, '__substg1.0_007D001F') + ofEntry.size, 4000);
    expect(await read(bytes)).toMatchObject({ headers: null, attached: [long] });
  });

  test('of a table that is cut after its first sector, the streams of the others are not read', async () => {
    // nine streams of 32 small sectors each; a sector of the table tells of 128
    const attached = Array.from({ length: 9 }, (_, at) => `Subject: ${String(at)}\r\n`.padEnd(1000, 'x'));
    const bytes = outlookItem({ headers: long, attached });
    const table = (numberAt(bytes, 76) + 1) * 512;
    write(bytes, table + numberAt(bytes, firstSmallTable) * 4, 0xfffffffe);
    const found = await read(bytes);
    expect(found).toMatchObject({ headers: long, limited: false });
    const whole = found === 'none' ? [] : found.attached;
    expect(attached.filter((text) => whole.includes(text))).toEqual(whole);
    expect([3, 4]).toContain(whole.length);
  });

  test('one that begins behind the last of them is not read', async () => {
    // right behind what the table tells of, in its last sector, and a place that no table of this file has
    for (const first of [127, 128, farAway]) {
      const bytes = outlookItem({ headers: short, attached: [long] });
      write(bytes, entryOf(bytes, '__substg1.0_007D001F') + ofEntry.first, first);
      expect(await read(bytes)).toMatchObject({ headers: null, attached: [long] });
    }
  });
});

describe('the directory', () => {
  test('an entry that is not in use is no stream, whatever its name', async () => {
    const bytes = outlookItem({ headers: short, attached: [long] });
    bytes[entryOf(bytes, '__substg1.0_007D001F') + ofEntry.type] = 0;
    expect(await read(bytes)).toMatchObject({ headers: null, attached: [long] });
  });

  test('a neighbour that the directory does not have is passed over: the one behind the last, and one far away', async () => {
    for (const place of [entriesOf(outlookItem({ headers: short })), farAway]) {
      const bytes = outlookItem({ headers: short });
      let changed = 0;
      for (let entry = 1; entry < place && entry < entriesOf(bytes); entry += 1)
        for (const side of [ofEntry.left, ofEntry.right]) {
          const at = directoryOf(bytes) + entry * 128 + side;
          if (bytes[directoryOf(bytes) + entry * 128 + ofEntry.type] === 0 || numberAt(bytes, at) !== noEntry) continue;
          write(bytes, at, place);
          changed += 1;
        }
      expect(changed).toBeGreaterThan(2);
      expect(await read(bytes)).toMatchObject({ headers: short });
    }
  });

  test('a name that is said to be longer than a name can be does not reach into what stands behind', async () => {
    const bytes = outlookItem({ headers: short, attached: [long] });
    write(bytes, entryOf(bytes, '__attach_version1.0_#00000000') + ofEntry.nameLength, 0xffff, 2);
    expect(await read(bytes)).toMatchObject({ headers: short, attached: [long] });
  });

  test('a name that is said to have no end mark of its own is empty, and the others are read', async () => {
    const bytes = outlookItem({ headers: short, attached: [long] });
    write(bytes, entryOf(bytes, '__substg1.0_001A001F') + ofEntry.nameLength, 0, 2);
    expect(await read(bytes)).toMatchObject({ headers: short, attached: [long] });
  });
});

describe('header lines that are there and cannot be read: the file is damaged, and not without headers', () => {
  const atHeaders = (bytes: Uint8Array, place: number): number => entryOf(bytes, '__substg1.0_007D001F') + place;
  const tableOf = (bytes: Uint8Array): number => (numberAt(bytes, 76) + 1) * 512;
  const lengthy = `${long}${'X-Long: y\r\n'.repeat(500)}`;

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['a chain that leads back to its beginning', (bytes) => tied(bytes, 0)],
    ['a chain that ends too early', (bytes) => tied(bytes, 0xfffffffe)],
    ['a beginning behind the last sector', (bytes) => set(bytes, atHeaders(bytes, ofEntry.first), farAway)],
    ['a length that the file does not have', (bytes) => set(bytes, atHeaders(bytes, ofEntry.size), 0x7fffffff)],
    ['a download that broke off', (bytes) => bytes.slice(0, lastOf(bytes))],
  ])('%s', async (_what, damage) => {
    const bytes = outlookItem({ headers: lengthy });
    expect(await read(bytes)).toMatchObject({ headers: lengthy });
    expect(await read(damage(bytes))).toBe('none');
  });

  test('empty ones are none', async () => {
    const bytes = outlookItem({ headers: lengthy });
    write(bytes, atHeaders(bytes, ofEntry.size), 0);
    expect(await read(bytes)).toMatchObject({ headers: null, attached: [] });
  });

  function set(bytes: Uint8Array, place: number, value: number): Uint8Array {
    write(bytes, place, value);
    return bytes;
  }

  /** The second sector of the headers is followed by the first one, or by nothing. */
  function tied(bytes: Uint8Array, next: number): Uint8Array {
    const first = numberAt(bytes, atHeaders(bytes, ofEntry.first));
    const second = numberAt(bytes, tableOf(bytes) + first * 4);
    return set(bytes, tableOf(bytes) + second * 4, next === 0 ? first : next);
  }

  /** Where the last sector of the headers begins. */
  function lastOf(bytes: Uint8Array): number {
    let sector = numberAt(bytes, atHeaders(bytes, ofEntry.first));
    for (let next = sector; next < 0xfffffffa; next = numberAt(bytes, tableOf(bytes) + next * 4)) sector = next;
    return (sector + 1) * 512;
  }
});

test('sectors of 4096 bytes, as version 4 has them (section 2.2)', async () => {
  for (const text of [long, `${long}${'X-Long: y\r\n'.repeat(1000)}`])
    expect(await read(withLargeSectors(text))).toMatchObject({ headers: text, attached: [], limited: false });
});

describe('what asks for too much work is left, and told', () => {
  const files = Array.from({ length: 20 }, (_, at) => `Subject: ${String(at)}\r\n\r\nHello`);

  test('20 attachments are read, and that is all of them', async () => {
    const found = await read(twentyFiles(files));
    expect(found).toMatchObject({ limited: false });
    expect(found === 'none' ? 0 : found.attached.length).toBe(20);
  });

  test('21 are not', async () => {
    const found = await read(twentyFiles([...files, 'Subject: 20\r\n\r\nHello']));
    expect(found).toMatchObject({ limited: true });
    expect(found === 'none' ? 0 : found.attached.length).toBe(20);
  });

  test.each([
    [7, false],
    [20, true],
  ])('%i attachments that all hold the entries of the item itself', async (count, limited) => {
    // each entry may be walked over eight times on average: once for the item, and once for each of seven attachments
    const attachments = Array.from({ length: count }, (_, at) => `__attach_version1.0_#${String(at).padStart(8, '0')}`);
    const others = Array.from({ length: 100 }, (_, at) => `stream ${String(at)}`);
    const bytes = compoundFile(['__properties_version1.0', ...others, ...attachments]);
    const tree = numberAt(bytes, entryOf(bytes, 'Root Entry') + ofEntry.child);
    for (const at of entriesNamed(bytes, '__attach_version1.0_#')) {
      bytes[at + ofEntry.type] = 1;
      write(bytes, at + ofEntry.child, tree);
    }
    expect(await read(bytes)).toMatchObject({ headers: null, attached: [], limited });
  });

  test('an item that is attached to itself is opened three times', async () => {
    const bytes = outlookItem({ headers: short, attached: ['Subject: inner\r\n'] });
    const tree = numberAt(bytes, entryOf(bytes, 'Root Entry') + ofEntry.child);
    write(bytes, entryOf(bytes, '__substg1.0_3701000D') + ofEntry.child, tree);
    expect(await read(bytes)).toMatchObject({ headers: short, attached: [short, short, short], limited: true });
  });

  test('twenty times a message of which all share the sectors: 32 MB are read of them', async () => {
    const filler = 'Subject: long\r\n\r\n'.padEnd(4 * 1024 * 1024, 'x');
    const bytes = twentyFiles([filler, ...files.slice(1)]);
    const [one = 0, ...others] = entriesNamed(bytes, '__substg1.0_37010102');
    const long = [one, ...others].find((at) => numberAt(bytes, at + ofEntry.size) > 4096) ?? 0;
    for (const at of [one, ...others])
      for (const place of [ofEntry.first, ofEntry.size]) write(bytes, at + place, numberAt(bytes, long + place));
    const file = memoryFile(bytes);
    const found = await readOutlookItem(file.read);
    expect(found).toMatchObject({ headers: short, limited: true });
    // seven whole ones and the tables; the eighth would go beyond
    expect(found === 'none' ? 0 : found.attached.length).toBe(7);
    expect(file.bytesRead()).toBeLessThanOrEqual(33 * 1024 * 1024);
  });
});

/** An item with header lines alone, in a file whose sectors are large: one for the table, one for the directory, then the text. */
function withLargeSectors(text: string): Uint8Array {
  const content = Buffer.from(text, 'utf16le');
  const count = Math.ceil(content.length / 4096);
  const bytes = new Uint8Array((3 + count) * 4096);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 12, true);
  write(bytes, 56, 4096);
  write(bytes, 48, 1);
  write(bytes, firstSmallTable, 0xfffffffe);
  write(bytes, 68, 0xfffffffe);
  for (let at = 0; at < 109; at += 1) write(bytes, 76 + at * 4, at === 0 ? 0 : noEntry);
  write(bytes, 4096, 0xfffffffd);
  write(bytes, 4096 + 4, 0xfffffffe);
  for (let at = 0; at < count; at += 1) write(bytes, 4096 + (2 + at) * 4, at === count - 1 ? 0xfffffffe : 3 + at);
  const entry = (at: number, name: string, type: number, more: { readonly right?: number; readonly child?: number }): number => {
    const place = 2 * 4096 + at * 128;
    bytes.set(Buffer.from(name, 'utf16le'), place);
    view.setUint16(place + ofEntry.nameLength, 2 * name.length + 2, true);
    bytes[place + ofEntry.type] = type;
    write(bytes, place + ofEntry.left, noEntry);
    write(bytes, place + ofEntry.right, more.right ?? noEntry);
    write(bytes, place + ofEntry.child, more.child ?? noEntry);
    write(bytes, place + ofEntry.first, 0xfffffffe);
    return place;
  };
  entry(0, 'Root Entry', 5, { child: 1 });
  entry(1, '__properties_version1.0', 2, { right: 2 });
  const headers = entry(2, '__substg1.0_007D001F', 2, {});
  write(bytes, headers + ofEntry.first, 2);
  write(bytes, headers + ofEntry.size, content.length);
  bytes.set(content, 3 * 4096);
  return bytes;
}

function twentyFiles(files: readonly string[]): Uint8Array {
  return outlookItem({ headers: short, files });
}

function directoryOf(bytes: Uint8Array): number {
  return (numberAt(bytes, 48) + 1) * 512;
}

/** How many entries the directory has, those not in use among them: four in each of its sectors. */
function entriesOf(bytes: Uint8Array): number {
  let count = 0;
  for (let sector = numberAt(bytes, 48); sector < 0xfffffffa; count += 4) {
    const table = numberAt(bytes, 76 + Math.floor(sector / 128) * 4);
    sector = numberAt(bytes, (table + 1) * 512 + (sector % 128) * 4);
  }
  return count;
}

function entryOf(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes.buffer).indexOf(Buffer.from(`${name}\0`, 'utf16le'));
}

function entriesNamed(bytes: Uint8Array, start: string): number[] {
  const found: number[] = [];
  const all = Buffer.from(bytes.buffer);
  const sought = Buffer.from(start, 'utf16le');
  for (let at = all.indexOf(sought); at !== -1; at = all.indexOf(sought, at + 1)) found.push(at);
  return found;
}

function numberAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer).getUint32(at, true);
}

function write(bytes: Uint8Array, at: number, value: number, length: 2 | 4 = 4): void {
  const view = new DataView(bytes.buffer);
  if (length === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
}
