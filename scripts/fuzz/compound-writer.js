const sectorSize = 512;
const shortSize = 64;
const cutoff = 4096;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;
const tableMark = 0xfffffffd;

/**
 * Writes a compound file ([MS-CFB], version 3) from a tree: a node is `{ name, bytes }` (a stream) or `{ name, children }` (a
 * storage). Gives the bytes and where in them its parts begin, for those who want to damage it.
 */
export function writeCompoundFile(children) {
  const entries = [{ name: 'Root Entry', type: 5, children }];
  for (const entry of entries) for (const child of entry.children ?? []) entries.push(placed(entry, child, entries.length));
  const sectors = [];
  const table = [];
  const shorts = [];
  const shortTable = [];
  for (const entry of entries) {
    if (entry.bytes === undefined) continue;
    entry.size = entry.bytes.length;
    if (entry.size === 0) entry.first = endOfChain;
    else if (entry.size < cutoff) entry.first = append(entry.bytes, shorts, shortTable, shortSize);
    else entry.first = append(entry.bytes, sectors, table, sectorSize);
  }
  const shortBytes = Buffer.concat(shorts);
  const root = entries[0];
  root.size = shortBytes.length;
  root.first = shortBytes.length === 0 ? endOfChain : append(shortBytes, sectors, table, sectorSize);
  const firstShortTable = shortTable.length === 0 ? endOfChain : append(words(shortTable), sectors, table, sectorSize);
  const directory = append(Buffer.concat(entries.map(entryBytes)), sectors, table, sectorSize);
  const count = Math.ceil((table.length + 1) / (sectorSize / 4 - 1));
  const firstTable = sectors.length;
  for (let i = 0; i < count; i += 1) table.push(tableMark);
  const tableBytes = padded(words(table), sectorSize, 0xff);
  const header = headerBytes({ directory, firstShortTable, firstTable, count });
  const body = Buffer.concat([...sectors, tableBytes]);
  return {
    bytes: Buffer.concat([header, body]),
    directoryAt: (directory + 1) * sectorSize,
    directoryCount: entries.length,
    tableAt: (firstTable + 1) * sectorSize,
    sectors: firstTable + count,
  };
}

/** The children of a storage hang to the right of each other: a tree, if a lopsided one. */
function placed(parent, child, at) {
  const entry = { ...child, type: child.children === undefined ? 2 : 1 };
  if (parent.last === undefined) parent.child = at;
  else parent.last.right = at;
  parent.last = entry;
  return entry;
}

function append(bytes, sectors, table, size) {
  const first = table.length;
  const count = Math.ceil(bytes.length / size);
  const whole = padded(bytes, size, 0);
  for (let i = 0; i < count; i += 1) {
    sectors.push(whole.subarray(i * size, (i + 1) * size));
    table.push(i + 1 === count ? endOfChain : first + i + 1);
  }
  return first;
}

function entryBytes({ name, type, right = free, child = free, first = 0, size = 0 }) {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, 62, 'utf16le');
  bytes.writeUInt16LE(2 * Math.min(name.length, 31) + 2, 64);
  bytes[66] = type;
  bytes[67] = 1;
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(first, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

function headerBytes({ directory, firstShortTable, firstTable, count }) {
  const bytes = Buffer.alloc(sectorSize);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(count, 44);
  bytes.writeUInt32LE(directory, 48);
  bytes.writeUInt32LE(cutoff, 56);
  bytes.writeUInt32LE(firstShortTable, 60);
  bytes.writeUInt32LE(endOfChain, 68);
  for (let i = 0; i < 109; i += 1) bytes.writeUInt32LE(i < count ? firstTable + i : free, 76 + 4 * i);
  return bytes;
}

function words(numbers) {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, i) => bytes.writeUInt32LE(number, 4 * i));
  return bytes;
}

function padded(bytes, size, fill) {
  const missing = (size - (bytes.length % size)) % size;
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing, fill)]);
}
