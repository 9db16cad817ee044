import type { ReadBytes } from './read-bytes.ts';
import { openSectors, readFileHeader } from './sector-chains.ts';

/** A storage (a folder) or a stream (a file) inside a compound file; `at` is its place in the directory, 0 the root. */
export interface CompoundEntry {
  readonly at: number;
  readonly name: string;
  readonly kind: 'storage' | 'stream';
}

/** A compound file ([MS-CFB]), the container of Outlook's .msg. Null answers: the file contradicts itself. */
export interface CompoundFile {
  readonly childrenOf: (storage: number) => readonly CompoundEntry[];
  /** the bytes of a stream, at most `limit` */
  readonly read: (stream: number, limit: number) => Promise<Uint8Array | null>;
}

/** Bytes of directory and of short streams that are read at most. An item with hundreds of recipients stays far below. */
const directoryLimit = 8 * 1024 * 1024;

const entryLength = 128;
const shortSector = 64;
const none = 0xffffffff;

/** Opens a compound file. Never throws unless the reading itself does; null when it is no sound one. */
export async function openCompoundFile(readBytes: ReadBytes): Promise<CompoundFile | null> {
  const header = await readFileHeader(readBytes);
  const sectors = header === null ? null : openSectors(readBytes, header);
  if (header === null || sectors === null) return null;
  const bytes = await sectors.read(header.getUint32(48, true), directoryLimit);
  if (bytes === null || bytes.length < entryLength) return null;
  const directory = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = Math.floor(bytes.length / entryLength);
  const cutoff = header.getUint32(56, true);

  return {
    childrenOf: (storage) => walk(field(storage, 76)),
    read: async (stream, limit) => {
      const length = Math.min(field(stream, 120), limit);
      if (length === 0) return new Uint8Array(0);
      const first = field(stream, 116);
      const all = field(stream, 120) < cutoff ? await readShort(first, length) : await sectors.read(first, length);
      return all !== null && all.length === length ? all : null;
    },
  };

  function field(entry: number, offset: number): number {
    return entry < count ? directory.getUint32(entry * entryLength + offset, true) : none;
  }

  /** The entries of one storage: a binary tree, which a hostile file may have tied into a knot. */
  function walk(root: number): CompoundEntry[] {
    const found: CompoundEntry[] = [];
    const seen = new Set<number>();
    const open = [root];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at >= count || seen.has(at)) continue;
      seen.add(at);
      const type = directory.getUint8(at * entryLength + 66);
      if (type === 1 || type === 2) found.push({ at, name: nameOf(at), kind: type === 1 ? 'storage' : 'stream' });
      open.push(field(at, 68), field(at, 72));
    }
    return found;
  }

  function nameOf(entry: number): string {
    const length = Math.min(directory.getUint16(entry * entryLength + 64, true), 64);
    const start = bytes === null ? 0 : bytes.byteOffset + entry * entryLength;
    return new TextDecoder('utf-16le').decode(new Uint8Array(directory.buffer, start, Math.max(0, length - 2)));
  }

  /** Short streams lie in sectors of their own size inside one long stream, that of the root. */
  async function readShort(first: number, length: number): Promise<Uint8Array | null> {
    if (header === null || sectors === null) return null;
    const chain = await sectors.read(header.getUint32(60, true), directoryLimit);
    if (chain === null) return null;
    const table = new DataView(chain.buffer, chain.byteOffset, chain.length);
    const places: number[] = [];
    for (let place = first; places.length * shortSector < length;) {
      if (place * 4 + 4 > table.byteLength) return null;
      places.push(place);
      place = table.getUint32(place * 4, true);
    }
    const furthest = places.reduce((most, place) => Math.max(most, place), 0);
    const end = (furthest + 1) * shortSector;
    const container = end > directoryLimit ? null : await sectors.read(field(0, 116), end);
    if (container === null || container.length < end) return null;
    const result = new Uint8Array(places.length * shortSector);
    places.forEach((place, at) =>
      result.set(container.subarray(place * shortSector, (place + 1) * shortSector), at * shortSector),
    );
    return result.subarray(0, length);
  }
}
