import type { ReadBytes } from '../files/read-bytes.ts';

/** The sectors of a compound file. Null wherever the file contradicts itself, or more was read than `budget` allows. */
export interface SectorChains {
  readonly sectorSize: number;
  /** the numbers of the sectors in the chain that begins here, as many as hold `limit` bytes */
  readonly chain: (first: number, limit: number) => Promise<readonly number[] | null>;
  /** the bytes from `start` to `end` of what a chain holds */
  readonly bytes: (chain: readonly number[], start: number, end: number) => Promise<Uint8Array | null>;
  /** whether more was asked for than `budget` allows */
  readonly isSpent: () => boolean;
}

const headerLength = 512;
const entriesInHeader = 109;
/** Sector numbers from here on are marks, such as the end of a chain ([MS-CFB] section 2.1). */
const marks = 0xfffffffa;

/**
 * Opens a compound file ([MS-CFB], version of 2024-04-23) for reading. Only the sectors that are asked for are read, so the size
 * of the file does not matter. Nothing is followed in a circle: each sector of a chain, and each list of tables, counts once and
 * must lie in the file, so the work is bounded by the file and by `budget`, the bytes that may be read in all.
 */
export function openSectors(readBytes: ReadBytes, header: DataView, budget: number): SectorChains | null {
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorSize = 2 ** shift;
  const perSector = sectorSize / 4;
  const tables = new Map<number, DataView>();
  const tableSectors: number[] = [];
  for (let at = 0; at < entriesInHeader; at += 1) tableSectors.push(header.getUint32(76 + at * 4, true));
  const lists = new Set<number>();
  let nextList = header.getUint32(68, true);
  let left = budget;
  let spent = false;

  return { sectorSize, chain, bytes, isSpent: () => spent };

  async function chain(first: number, limit: number): Promise<readonly number[] | null> {
    const most = Math.ceil(limit / sectorSize);
    const sectors = new Set<number>();
    for (let sector = first; sector < marks && sectors.size < most;) {
      if (sectors.has(sector)) return null;
      sectors.add(sector);
      const next = await after(sector);
      if (next === null) return null;
      sector = next;
    }
    return [...sectors];
  }

  async function bytes(sectors: readonly number[], start: number, end: number): Promise<Uint8Array | null> {
    const result = new Uint8Array(Math.max(0, Math.min(end, sectors.length * sectorSize) - start));
    for (let done = 0; done < result.length;) {
      const at = Math.floor((start + done) / sectorSize);
      let last = at;
      while (sectors[last + 1] === (sectors[last] ?? 0) + 1 && (last + 1) * sectorSize < start + result.length) last += 1;
      const from = ((sectors[at] ?? 0) + 1) * sectorSize + ((start + done) % sectorSize);
      const length = Math.min((last + 1) * sectorSize - start, result.length) - done;
      const read = await take(from, length);
      if (read === null) return null;
      result.set(read, done);
      done += length;
    }
    return result;
  }

  /** The sector behind this one in its chain. */
  async function after(sector: number): Promise<number | null> {
    const number = Math.floor(sector / perSector);
    const table = tables.get(number) ?? (await loadTable(number));
    return table === null ? null : table.getUint32((sector % perSector) * 4, true);
  }

  async function loadTable(number: number): Promise<DataView | null> {
    while (tableSectors.length <= number && nextList < marks) {
      if (lists.has(nextList)) return null;
      lists.add(nextList);
      const list = await sectorAt(nextList);
      if (list === null) return null;
      for (let at = 0; at < perSector - 1; at += 1) tableSectors.push(list.getUint32(at * 4, true));
      nextList = list.getUint32((perSector - 1) * 4, true);
    }
    const sector = tableSectors[number];
    const table = sector === undefined || sector >= marks ? null : await sectorAt(sector);
    if (table !== null) tables.set(number, table);
    return table;
  }

  async function sectorAt(sector: number): Promise<DataView | null> {
    const read = await take((sector + 1) * sectorSize, sectorSize);
    return read === null ? null : new DataView(read.buffer, read.byteOffset, read.length);
  }

  /** Bytes of the file, all of them or none; counted before they are read. */
  async function take(start: number, length: number): Promise<Uint8Array | null> {
    if (length > left) {
      spent = true;
      return null;
    }
    left -= length;
    const read = await readBytes(start, start + length);
    return read.length === length ? read : null;
  }
}

/** The header of a compound file, or null when the file is too short for one. */
export async function readFileHeader(readBytes: ReadBytes): Promise<DataView | null> {
  const bytes = await readBytes(0, headerLength);
  return bytes.length === headerLength ? new DataView(bytes.buffer, bytes.byteOffset, bytes.length) : null;
}
