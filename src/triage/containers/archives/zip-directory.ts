import type { ByteSource } from '../../bytes/byte-source.ts';
import { joined } from '../../bytes/byte-source.ts';
import { mostMembers } from '../../limits.ts';

/** A member of a zip archive, by its entry in the central directory (APPNOTE 6.3.10). */
export interface ZipMember {
  readonly name: string;
  /** whether a password is asked for: bit 0 of the flags, or method 99 (AES) */
  readonly isEncrypted: boolean;
  /** 0 is stored, 8 is deflated */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** of its bytes as they were before they were packed (CRC-32) */
  readonly sum: number;
  /** where its local header begins */
  readonly at: number;
}

/**
 * The members in order; `declared` is what the archive says it holds, `isDamaged` that its directory ends before that, or another
 * archive stands in front, which is not read.
 */
export interface ZipDirectory {
  readonly members: readonly ZipMember[];
  readonly declared: number;
  readonly isDamaged: boolean;
}

const endLength = 22;
/** The end record may have a comment of 65,535 bytes behind it. */
const longestEnd = 65_535 + endLength;
const entryLength = 46;
const readAhead = 1024 * 1024;
const all32 = 0xffffffff;

/** Reads the central directory; null where there is none. */
export async function readZipDirectory(source: ByteSource, size: number): Promise<ZipDirectory | null> {
  const from = Math.max(0, size - longestEnd);
  const tail = viewOf(await source.slice(from, size));
  const end = lastEnd(tail);
  if (end === -1) return null;
  let declared = tail.getUint16(end + 10, true);
  let length = tail.getUint32(end + 12, true);
  let start = tail.getUint32(end + 16, true);
  const wide = await wideEnd(source, tail, end);
  if (wide !== null) ({ declared, length, start } = wide);
  // an archive behind other bytes counts from its own beginning
  const endAt = wide === null ? from + end : wide.at;
  const shift = Math.max(0, endAt - length - start);
  const members: ZipMember[] = [];
  let isDamaged = shift > 0 && viewOf(await source.slice(0, 4)).getUint32(0, true) === 0x04034b50;
  let window = viewOf(new Uint8Array(0));
  let windowAt = start + shift;
  for (let at = start + shift; members.length < Math.min(declared, mostMembers);) {
    const has = (bytes: number): boolean => at + bytes <= windowAt + window.byteLength;
    if (!has(entryLength) || !has(entryLength + lengthsAt(window, at - windowAt))) {
      window = viewOf(await source.slice(at, at + readAhead));
      windowAt = at;
    }
    if (!has(entryLength) || window.getUint32(at - windowAt, true) !== 0x02014b50) {
      isDamaged = true;
      break;
    }
    members.push(memberAt(window, at - windowAt, shift));
    at += entryLength + lengthsAt(window, at - windowAt);
  }
  return { members, declared, isDamaged };
}

/** Where the packed bytes of a member begin: behind its local header, whose lengths may differ; null where there is none. */
export async function memberStart(source: ByteSource, { at }: ZipMember): Promise<number | null> {
  const header = await source.slice(at, at + 30);
  if (header.length < 30) return null;
  const view = viewOf(header);
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  return at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

/** The packed bytes of a member, a piece at a time. */
export async function* packedBytes(
  source: ByteSource,
  start: number,
  length: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const step = 256 * 1024;
  for (let at = start; at < start + length; at += step) {
    const bytes = await source.slice(at, Math.min(at + step, start + length));
    if (bytes.length === 0) return;
    yield bytes;
  }
}

function lastEnd(view: DataView): number {
  const most = view.byteLength - endLength;
  for (let at = most; at >= 0; at -= 1) {
    // a comment may hold the mark, but hardly a length that fits
    if (view.getUint32(at, true) === 0x06054b50 && at + view.getUint16(at + 20, true) <= most) return at;
  }
  return -1;
}

/** Zip64: the record whose place stands right before the end record. */
async function wideEnd(
  source: ByteSource,
  tail: DataView,
  end: number,
): Promise<{ readonly declared: number; readonly length: number; readonly start: number; readonly at: number } | null> {
  const locator = end - 20;
  if (locator < 0 || tail.getUint32(locator, true) !== 0x07064b50) return null;
  const at = wideNumber(tail, locator + 8);
  const bytes = await source.slice(at, at + 56);
  if (bytes.length < 56) return null;
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== 0x06064b50) return null;
  return { declared: wideNumber(view, 32), length: wideNumber(view, 40), start: wideNumber(view, 48), at };
}

function memberAt(view: DataView, at: number, shift: number): ZipMember {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = Math.min(view.getUint16(at + 30, true), Math.max(0, view.byteLength - at - entryLength - nameLength));
  const bytes = new Uint8Array(
    view.buffer,
    view.byteOffset + at + entryLength,
    Math.min(nameLength, view.byteLength - at - entryLength),
  );
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packedSize = 0, place = 0] = wideSizes(view, at + entryLength + nameLength, extraLength, sizes);
  const sum = view.getUint32(at + 16, true);
  const isEncrypted = (flags & 1) === 1 || method === 99;
  return { name: nameIn(bytes), isEncrypted, method, packedSize, size, sum, at: place + shift };
}

/** Bit 11 says UTF-8, and most writers use it without; what is none has the letters of DOS, as Windows still writes them. */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : dosLetters.charAt(byte - 0x80))).join('');
  }
}

/** What stands above ASCII in code page 850, whose letters are those of code page 437 and more. */
const dosLetters =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Sizes and place that do not fit 32 bits stand in the extra field 1, in this order, only those that do not fit. */
function wideSizes(view: DataView, start: number, length: number, sizes: readonly number[]): readonly number[] {
  for (let at = start; at + 4 <= start + length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      return sizes.map((size) => {
        if (size !== all32 || next + 8 > Math.min(end, view.byteLength)) return size;
        next += 8;
        return wideNumber(view, next - 8);
      });
    }
    at = end;
  }
  return sizes;
}

function lengthsAt(view: DataView, at: number): number {
  if (at < 0 || at + entryLength > view.byteLength) return 0;
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function viewOf(bytes: Uint8Array): DataView {
  const own = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength ? bytes : joined([bytes.slice()]);
  return new DataView(own.buffer, own.byteOffset, own.byteLength);
}
