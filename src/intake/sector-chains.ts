import type { ReadBytes } from './read-bytes.ts';

/** The sectors of a compound file: chains of them, read one stretch after the other. Null wherever the file contradicts itself. */
export interface SectorChains {
  readonly sectorSize: number;
  /** the bytes of the chain that begins here, at most `limit` of them */
  readonly read: (first: number, limit: number) => Promise<Uint8Array | null>;
}

const headerLength = 512;
const entriesInHeader = 109;
/** Sector numbers from here on are marks, such as the end of a chain ([MS-CFB] section 2.1). */
const marks = 0xfffffffa;

/**
 * Opens a compound file ([MS-CFB], version of 2024-04-23) for reading. Only the sectors that are asked for are read, so the size of the file
 * does not matter; a chain that runs in a circle is no chain.
 */
export function openSectors(readBytes: ReadBytes, header: DataView): SectorChains | null {
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorSize = 2 ** shift;
  const perSector = sectorSize / 4;
  const tables = new Map<number, DataView>();
  const tableSectors: number[] = [];
  for (let at = 0; at < entriesInHeader; at += 1) tableSectors.push(header.getUint32(76 + at * 4, true));
  let nextList = header.getUint32(68, true);

  return { sectorSize, read };

  async function read(first: number, limit: number): Promise<Uint8Array | null> {
    const most = Math.ceil(limit / sectorSize);
    const chain = new Set<number>();
    for (let sector = first; sector < marks && chain.size < most;) {
      if (chain.has(sector)) return null;
      chain.add(sector);
      const next = await after(sector);
      if (next === null) return null;
      sector = next;
    }
    const sectors = [...chain];
    const bytes = new Uint8Array(sectors.length * sectorSize);
    for (let at = 0; at < sectors.length;) {
      let end = at + 1;
      while (end < sectors.length && sectors[end] === (sectors[end - 1] ?? 0) + 1) end += 1;
      const start = ((sectors[at] ?? 0) + 1) * sectorSize;
      bytes.set(await readBytes(start, start + (end - at) * sectorSize), at * sectorSize);
      at = end;
    }
    return bytes.subarray(0, limit);
  }

  /** The sector behind this one in its chain. */
  async function after(sector: number): Promise<number | null> {
    const number = Math.floor(sector / perSector);
    const table = tables.get(number) ?? (await loadTable(number));
    return table === null ? null : table.getUint32((sector % perSector) * 4, true);
  }

  async function loadTable(number: number): Promise<DataView | null> {
    while (tableSectors.length <= number && nextList < marks) {
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
    const start = (sector + 1) * sectorSize;
    const bytes = await readBytes(start, start + sectorSize);
    return bytes.length === sectorSize ? new DataView(bytes.buffer, bytes.byteOffset, bytes.length) : null;
  }
}

/** The header of a compound file, or null when the file is too short for one. */
export async function readFileHeader(readBytes: ReadBytes): Promise<DataView | null> {
  const bytes = await readBytes(0, headerLength);
  return bytes.length === headerLength ? new DataView(bytes.buffer, bytes.byteOffset, bytes.length) : null;
}
