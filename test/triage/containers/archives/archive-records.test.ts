import { sourceOfBytes } from '../../../../src/triage/index.ts';
import { crc32 } from '../../../../src/triage/containers/archives/crc32.ts';
import { bytesOf, emlxOf, gzipOf, joined, reading, readingBothWays, reasonsOf, tarOf, zipOf } from '../../containers-of.ts';
import { attachedTo, ordinary, relayed } from '../../sample-messages.ts';

/** A number of so many bytes, the lowest first. */
function number(value: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => Math.floor(value / 2 ** (8 * at)) % 256);
}

/** A field of the extra part (APPNOTE 6.3.10, section 4.5.1). */
function extra(id: number, ...values: readonly Uint8Array[]): Uint8Array {
  const inner = joined(values);
  return joined([number(id, 2), number(inner.length, 2), inner]);
}

const all32 = 0xffffffff;
const all16 = 0xffff;

/** What of a member stands in the extra field 1 and not in its own place: its size, its packed size, where it begins. */
interface Wide {
  readonly size: boolean;
  readonly packed: boolean;
  readonly place: boolean;
}

/** A zip archive of stored members by the rules for large ones (APPNOTE, sections 4.3.14, 4.3.15 and 4.5.3). */
function wideZipOf(
  members: readonly (readonly [name: string, text: string])[],
  wide: Wide,
  before: readonly Uint8Array[] = [],
): Uint8Array {
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let place = 0;
  for (const [name, text] of members) {
    const bytes = bytesOf(text);
    const common = joined([number(45, 2), number(0, 2), number(0, 2), number(0, 4), number(crc32(bytes), 4)]);
    const names = bytesOf(name);
    const local = joined([
      number(0x04034b50, 4),
      common,
      number(bytes.length, 4),
      number(bytes.length, 4),
      number(names.length, 2),
      number(0, 2),
      names,
    ]);
    const numbers: readonly (readonly [isWide: boolean, value: number])[] = [
      [wide.size, bytes.length],
      [wide.packed, bytes.length],
      [wide.place, place],
    ];
    const more = joined([...before, extra(1, ...numbers.filter(([isWide]) => isWide).map(([, value]) => number(value, 8)))]);
    const shown = (isWide: boolean, value: number): Uint8Array => number(isWide ? all32 : value, 4);
    entries.push(
      joined([
        ...[number(0x02014b50, 4), number(45, 2), common, shown(wide.packed, bytes.length), shown(wide.size, bytes.length)],
        ...[number(names.length, 2), number(more.length, 2), number(0, 2), number(0, 2), number(0, 2), number(0, 4)],
        ...[shown(wide.place, place), names, more],
      ]),
    );
    parts.push(local, bytes);
    place += local.length + bytes.length;
  }
  const directory = joined(entries);
  const count = number(members.length, 8);
  const end = joined([
    ...[number(0x06064b50, 4), number(44, 8), number(45, 2), number(45, 2), number(0, 4), number(0, 4), count, count],
    ...[number(directory.length, 8), number(place, 8)],
    ...[number(0x07064b50, 4), number(0, 4), number(place + directory.length, 8), number(1, 4)],
    ...[
      number(0x06054b50, 4),
      number(0, 2),
      number(0, 2),
      number(all16, 2),
      number(all16, 2),
      number(all32, 4),
      number(all32, 4),
      number(0, 2),
    ],
  ]);
  return joined([...parts, directory, end]);
}

describe('a zip archive that is written by the rules for large ones', () => {
  const members = [
    ['a.eml', relayed],
    ['b.eml', ordinary],
  ] as const;

  test.each<[string, Wide, readonly Uint8Array[]]>([
    ['all three numbers', { size: true, packed: true, place: true }, []],
    ['the place alone', { size: false, packed: false, place: true }, []],
    ['the sizes alone', { size: true, packed: true, place: false }, []],
    ['one size alone', { size: false, packed: true, place: false }, []],
    ['none of them', { size: false, packed: false, place: false }, []],
    [
      'all three behind a field of times',
      { size: true, packed: true, place: true },
      [extra(0x5455, number(1, 1), number(1_772_532_909, 4))],
    ],
    ['all three behind an empty field', { size: true, packed: true, place: true }, [extra(0xcafe)]],
  ])('%s in the extra field', async (_, wide, before) => {
    const found = await reading(sourceOfBytes('a.zip', wideZipOf(members, wide, before)));
    expect(found.records.map(({ source, outcome }) => [source, outcome])).toEqual([
      ['a.zip/a.eml', 'relay-pool'],
      ['a.zip/b.eml', 'ordinary-pool'],
    ]);
    expect(reasonsOf(found)).toEqual([]);
    expect(found.containers.at(-1)).toMatchObject({ kind: 'zip', declared: 2, read: 2 });
  });

  test('one whose own record is not where it should be cannot be trusted', async () => {
    const bytes = wideZipOf(members, { size: true, packed: true, place: true });
    const locator = bytes.length - 22 - 20;
    bytes.set(number(3, 8), locator + 8);
    expect(reasonsOf(await reading(sourceOfBytes('a.zip', bytes)))).toContain('damaged');
  });
});

describe('a zip archive behind other bytes', () => {
  const [first, second] = [zipOf({ 'a.eml': relayed }), zipOf({ 'b.eml': ordinary })];

  test('that are another archive: the last one is read, and it is told', async () => {
    const found = await readingBothWays('a.zip', joined([first, second]));
    expect(found.records.map(({ outcome }) => outcome)).toEqual(['ordinary-pool']);
    expect(reasonsOf(found)).toEqual(['damaged']);
  });
});

describe('in a folder, where other files are passed over, a container by its name', () => {
  const lost = new Uint8Array(5000);
  const found = (name: string, bytes: Uint8Array): ReturnType<typeof reading> =>
    reading(sourceOfBytes(name, bytes), { named: false });

  test.each(['a.pst', 'A.OST', 'a.mbox', 'a.zip', 'a.olm', 'a.gz', 'a.tgz', 'a.tar', 'a.tar.gz'])(
    '%s of which a disk left zeros is told as damaged',
    async (name) => {
      expect(reasonsOf(await found(name, lost))).toEqual(['damaged']);
    },
  );

  test.each(['a.png', 'a.dat', 'zip', 'mbox.txt', 'a.gz.txt', 'a.stl'])('and %s is passed over', async (name) => {
    expect((await found(name, lost)).containers).toMatchObject([{ kind: 'other', shortfalls: [] }]);
  });
});

describe('tar', () => {
  /** The first member with other bytes in its header; its sum is put right. */
  function changed(archive: Uint8Array, ...changes: readonly (readonly [at: number, bytes: Uint8Array])[]): Uint8Array {
    const made = archive.slice();
    for (const [at, bytes] of changes) made.set(bytes, at);
    made.fill(0x20, 148, 156);
    const sum = made.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    made.set(bytesOf(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    return made;
  }
  const named = async (archive: Uint8Array): Promise<unknown> => {
    const found = await readingBothWays('a.tar', archive);
    expect(reasonsOf(found)).toEqual([]);
    return found.records.map(({ source, outcome }) => [source, outcome]);
  };
  const one = tarOf({ 'a.eml': relayed });
  const withoutEnd = (archive: Uint8Array): Uint8Array => archive.slice(0, -1024);
  const long = `${'folder/'.repeat(20)}a.eml`;

  test('a prefix stands in front of the name (POSIX)', async () => {
    expect(await named(changed(one, [345, bytesOf('mail/junk')]))).toEqual([['a.tar/mail/junk/a.eml', 'relay-pool']]);
  });

  test('in a header of before POSIX nothing is a prefix', async () => {
    const old = changed(one, [257, new Uint8Array(8)], [345, bytesOf('mail/junk')]);
    expect(await named(old)).toEqual([['a.tar/a.eml', 'relay-pool']]);
  });

  test('a name that is too long stands in a member of its own (GNU), and is the next one’s alone', async () => {
    const name = changed(withoutEnd(tarOf({ '././@LongLink': `${long}\0` })), [156, bytesOf('L')]);
    expect(await named(joined([name, withoutEnd(one), tarOf({ 'b.eml': ordinary })]))).toEqual([
      [`a.tar/${long}`, 'relay-pool'],
      ['a.tar/b.eml', 'ordinary-pool'],
    ]);
  });

  test.each([
    ['alone', `${String(long.length + 10)} path=${long}\n`],
    ['behind another record', `20 ctime=1772532909\n${String(long.length + 10)} path=${long}\n`],
  ])('a path in an extended header (pax), %s', async (_, record) => {
    const header = changed(withoutEnd(tarOf({ 'PaxHeaders/a': record })), [156, bytesOf('x')]);
    expect(await named(joined([header, withoutEnd(one), tarOf({ 'b.eml': ordinary })]))).toEqual([
      [`a.tar/${long}`, 'relay-pool'],
      ['a.tar/b.eml', 'ordinary-pool'],
    ]);
  });

  test('a size as a binary number (GNU)', async () => {
    const size = bytesOf(relayed).length;
    const wide = joined([Uint8Array.of(0x80, 0, 0, 0), Uint8Array.from(number(size, 8)).reverse()]);
    expect(await named(changed(one, [124, wide]))).toEqual([['a.tar/a.eml', 'relay-pool']]);
  });

  test.each(['0', '\0', '7'])('a file of the type %j', async (type) => {
    expect(await named(changed(one, [156, bytesOf(type)]))).toEqual([['a.tar/a.eml', 'relay-pool']]);
  });

  test.each(['1', '2', '5', 'g'])('the type %j is no file', async (type) => {
    expect(await named(joined([changed(withoutEnd(one), [156, bytesOf(type)]), tarOf({ 'b.eml': ordinary })]))).toEqual([
      ['a.tar/b.eml', 'ordinary-pool'],
    ]);
  });

  test.each([
    ['right behind its end', one],
    ['behind the rest of its last record', joined([one, new Uint8Array(8192)])],
    ['behind an end of one block', one.slice(0, -512)],
  ])('another archive %s is read too', async (_, first) => {
    expect(await named(joined([first, tarOf({ 'b.eml': ordinary })]))).toEqual([
      ['a.tar/a.eml', 'relay-pool'],
      ['a.tar/b.eml', 'ordinary-pool'],
    ]);
  });

  test('behind the end anything may stand (POSIX), and behind one blank block nothing but the end', async () => {
    const rest = bytesOf('left over from before\n'.repeat(40));
    expect(await named(joined([one, rest]))).toEqual([['a.tar/a.eml', 'relay-pool']]);
    expect(reasonsOf(await readingBothWays('a.tar', joined([one.slice(0, -512), rest])))).toEqual(['damaged']);
  });

  test('a file that goes on from another volume is told (GNU)', async () => {
    const archive = joined([changed(withoutEnd(one), [156, bytesOf('M')]), tarOf({ 'b.eml': ordinary })]);
    const found = await readingBothWays('a.tar', archive);
    expect(found.records.map(({ outcome }) => outcome)).toEqual(['ordinary-pool']);
    expect(reasonsOf(found)).toEqual(['unknown-packing']);
  });

  test('a header whose sum is wrong, or that is cut, is told', async () => {
    const two = joined([withoutEnd(one), tarOf({ 'b.eml': ordinary })]);
    const second = withoutEnd(one).length;
    const wrong = two.slice();
    wrong[second] = 0x78;
    for (const archive of [wrong, two.slice(0, second + 300)]) {
      const found = await readingBothWays('a.tar', archive);
      expect(found.records.map(({ outcome }) => outcome)).toEqual(['relay-pool']);
      expect(reasonsOf(found)).toEqual(['damaged']);
    }
  });
});

describe('names of what was packed alone', () => {
  test.each([
    ['mail.mbox.gz', 'mail.mbox'],
    ['mail.mbox.GZ', 'mail.mbox'],
    ['mail.mbox.gzip', 'mail.mbox'],
    ['mail.gz.old', 'mail.gz.old'],
    ['.gz', '.gz'],
  ])('%s holds %s', async (name, inner) => {
    const { records } = await reading(sourceOfBytes(name, gzipOf(relayed)));
    expect(records.map(({ source }) => source)).toEqual([inner]);
  });

  test.each(['mail.tgz', 'mail.TGZ', 'mail.tar.gz'])('%s holds mail.tar', async (name) => {
    const { records } = await reading(sourceOfBytes(name, gzipOf(tarOf({ 'a.eml': relayed }))));
    expect(records.map(({ source }) => source)).toEqual(['mail.tar/a.eml']);
  });
});

describe('a message of Apple Mail', () => {
  const carrier = attachedTo(relayed).replace('please look', 'please look\n<?xml version="1.0"?>\n<a/>');

  test('its count is right where the list begins behind it, whatever stands in its text', async () => {
    const { records } = await readingBothWays('1.emlx', emlxOf(carrier, { flags: 2 ** 24 }));
    expect(records.map(({ outcome }) => outcome)).toEqual(['not-from-microsoft365', 'relay-pool']);
  });

  test('and where nothing stands behind it', async () => {
    const text = bytesOf(carrier);
    const { records } = await readingBothWays('1.emlx', joined([bytesOf(`${String(text.length)}\n`), text]));
    expect(records.map(({ outcome, placed }) => [outcome, placed])).toEqual([
      ['not-from-microsoft365', null],
      ['relay-pool', null],
    ]);
  });
});
