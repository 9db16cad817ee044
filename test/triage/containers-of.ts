import { gzipSync, strToU8, zipSync } from 'fflate';
import type { ByteSource, ContainerReport, TriageOptions, TriageRecord } from '../../src/triage/index.ts';
import { sourceOfBytes, sourceOfChunks, triage } from '../../src/triage/index.ts';

export const bytesOf = (text: string): Uint8Array => strToU8(text);

/** Everything that was read of an input, and what its containers reported. */
export interface Reading {
  readonly records: readonly TriageRecord[];
  readonly containers: readonly ContainerReport[];
}

export async function reading(source: ByteSource, options: TriageOptions = {}): Promise<Reading> {
  const records: TriageRecord[] = [];
  const containers: ContainerReport[] = [];
  for await (const record of triage([source], { onContainer: (one) => containers.push(one), ...options })) records.push(record);
  return { records, containers };
}

/** The input at hand, and the same coming in small pieces. */
export async function readingBothWays(name: string, bytes: Uint8Array): Promise<Reading> {
  const whole = await reading(sourceOfBytes(name, bytes));
  const pieces = await reading(sourceOfChunks(name, piecesOf(bytes, 777)));
  expect(JSON.stringify(pieces)).toBe(JSON.stringify(whole));
  return whole;
}

export async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
}

/** Why anything fell short. */
export function reasonsOf({ containers }: Reading): string[] {
  return containers.flatMap(({ shortfalls }) => shortfalls.map(({ reason }) => reason));
}

export function gzipOf(...members: readonly (string | Uint8Array)[]): Uint8Array {
  return joined(members.map((member) => gzipSync(typeof member === 'string' ? bytesOf(member) : member)));
}

export function zipOf(members: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(members).map(([name, text]) => [name, typeof text === 'string' ? bytesOf(text) : text])),
    { level },
  );
}

/** A tar archive (POSIX ustar) of plain files. */
export function tarOf(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (const [name, given] of Object.entries(members)) {
    const bytes = typeof given === 'string' ? bytesOf(given) : given;
    const header = new Uint8Array(512);
    header.set(bytesOf(name), 0);
    header.set(bytesOf('0000644\0'), 100);
    header.set(bytesOf(`${bytes.length.toString(8).padStart(11, '0')}\0`), 124);
    header.set(bytesOf('0'), 156);
    header.set(bytesOf('ustar\u000000'), 257);
    const sum = header.reduce((total, byte) => total + byte, 0) + 8 * 0x20;
    header.set(bytesOf(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    blocks.push(header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512));
  }
  return joined([...blocks, new Uint8Array(1024)]);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export function emlxOf(
  message: string,
  { flags = 0, count }: { readonly flags?: number; readonly count?: number } = {},
): Uint8Array {
  const list = `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>flags</key><integer>${String(flags)}</integer></dict></plist>\n`;
  return bytesOf(`${String(count ?? bytesOf(message).length).padEnd(10)}\n${message}${list}`);
}
