import type { ReadBytes } from '../files/read-bytes.ts';
import { openSectors, readFileHeader } from './sector-chains.ts';

/** A storage (a folder) or a stream (a file) inside a compound file; `at` is its place in the directory, 0 the root. */
export interface CompoundEntry {
  readonly at: number;
  readonly name: string;
  readonly kind: 'storage' | 'stream';
}

/**
 * A compound file ([MS-CFB]), the container of Outlook's .msg. Null answers: the file contradicts itself, or too much of it was
 * read.
 */
export interface CompoundFile {
  readonly childrenOf: (storage: number) => readonly CompoundEntry[];
  /** the bytes of a stream, at most `limit` */
  readonly read: (stream: number, limit: number) => Promise<Uint8Array | null>;
  /** whether something was left unread because the file asks for too much work */
  readonly isLimited: () => boolean;
}

/** Bytes of the directory that are read at most. An item with hundreds of recipients stays far below. */
const directoryLimit = 8 * 1024 * 1024;
/** Bytes that are read of one file in all: streams may share their sectors, so the size of the file alone does not bound them. */
const readingLimit = 32 * 1024 * 1024;
/** How often each entry of the directory may be walked over on average: storages may share their entries. */
const walksPerEntry = 8;

const entryLength = 128;
const shortSector = 64;
const none = 0xffffffff;

/**
 * Opens a compound file. Never throws unless the reading itself does; null when it is no sound one. Its work is bounded by the
 * file.
 */
export async function openCompoundFile(readBytes: ReadBytes): Promise<CompoundFile | null> {
  const header = await readFileHeader(readBytes);
  const sectors = header === null ? null : openSectors(readBytes, header, readingLimit);
  if (header === null || sectors === null) return null;
  const directory = await viewOf(header.getUint32(48, true), directoryLimit);
  if (directory === null || directory.byteLength < entryLength) return null;
  const count = Math.floor(directory.byteLength / entryLength);
  const cutoff = header.getUint32(56, true);
  const names = new Map<number, string>();
  let walksLeft = count * walksPerEntry;
  let short: Promise<ShortStreams | null> | null = null;

  return {
    childrenOf: (storage) => walk(field(storage, 76)),
    read: async (stream, limit) => {
      const length = Math.min(field(stream, 120), limit);
      if (length === 0) return new Uint8Array(0);
      const first = field(stream, 116);
      const bytes = field(stream, 120) < cutoff ? await readShort(first, length) : await readLong(first, length);
      return bytes !== null && bytes.length === length ? bytes : null;
    },
    isLimited: () => sectors.isSpent() || walksLeft === 0,
  };

  function field(entry: number, offset: number): number {
    return directory !== null && entry < count ? directory.getUint32(entry * entryLength + offset, true) : none;
  }

  /** The entries of one storage: a binary tree, which a hostile file may have tied into a knot. */
  function walk(root: number): CompoundEntry[] {
    const found: CompoundEntry[] = [];
    const seen = new Set<number>();
    const open = [root];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at >= count || seen.has(at)) continue;
      if (walksLeft === 0) return found;
      walksLeft -= 1;
      seen.add(at);
      const type = directory?.getUint8(at * entryLength + 66);
      if (type === 1 || type === 2) found.push({ at, name: nameOf(at), kind: type === 1 ? 'storage' : 'stream' });
      open.push(field(at, 68), field(at, 72));
    }
    return found;
  }

  function nameOf(entry: number): string {
    const known = names.get(entry);
    if (known !== undefined || directory === null) return known ?? '';
    const length = Math.min(directory.getUint16(entry * entryLength + 64, true), 64);
    const start = directory.byteOffset + entry * entryLength;
    const name = new TextDecoder('utf-16le').decode(new Uint8Array(directory.buffer, start, Math.max(0, length - 2)));
    names.set(entry, name);
    return name;
  }

  async function viewOf(first: number, limit: number): Promise<DataView | null> {
    const bytes = await readLong(first, limit);
    return bytes === null ? null : new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  async function readLong(first: number, limit: number): Promise<Uint8Array | null> {
    const chain = sectors === null ? null : await sectors.chain(first, limit);
    return chain === null || sectors === null ? null : sectors.bytes(chain, 0, limit);
  }

  /**
   * Short streams lie in sectors of their own size inside one long stream, that of the root; both its table and its chain are
   * read once.
   */
  async function readShort(first: number, length: number): Promise<Uint8Array | null> {
    short ??= openShortStreams();
    const { table, container } = (await short) ?? { table: null, container: [] };
    if (table === null || sectors === null) return null;
    const result = new Uint8Array(Math.ceil(length / shortSector) * shortSector);
    let place = first;
    for (let at = 0; at < result.length; at += shortSector) {
      if (place * 4 + 4 > table.byteLength) return null;
      const bytes = await sectors.bytes(container, place * shortSector, (place + 1) * shortSector);
      if (bytes?.length !== shortSector) return null;
      result.set(bytes, at);
      place = table.getUint32(place * 4, true);
    }
    return result.subarray(0, length);
  }

  async function openShortStreams(): Promise<ShortStreams | null> {
    const table = header === null ? null : await viewOf(header.getUint32(60, true), directoryLimit);
    const container = sectors === null ? null : await sectors.chain(field(0, 116), directoryLimit);
    return table === null || container === null ? null : { table, container };
  }
}

interface ShortStreams {
  readonly table: DataView;
  readonly container: readonly number[];
}
