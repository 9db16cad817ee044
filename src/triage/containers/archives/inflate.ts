import { Gunzip, Inflate } from 'fflate';
import { joined } from '../../bytes/byte-source.ts';
import { crc32 } from './crc32.ts';

/** Packed bytes that are unpacked at once: deflate makes a thousand of one at most, so this bounds what comes out. */
const step = 8 * 1024;
/** Unpacked bytes that are handed on together. */
const together = 256 * 1024;

/** What can go wrong: told as a shortfall of the container. */
export type UnpackProblem = 'damaged' | 'unpacks-too-large';

/** Unpacks deflated bytes; `unpacked` counts what comes out and says when it is too much. `told` takes what went wrong. */
export function inflated(
  chunks: AsyncIterable<Uint8Array>,
  unpacked: (bytes: number) => boolean,
  told: (problem: UnpackProblem) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  return unpack(chunks, (take) => new Inflate(take), unpacked, told);
}

/** Unpacks gzip, of several members where there are; what follows the last one is passed over. */
export function gunzipped(
  chunks: AsyncIterable<Uint8Array>,
  unpacked: (bytes: number) => boolean,
  told: (problem: UnpackProblem) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  return unpack(chunks, summedGunzip, unpacked, told);
}

interface Unpacker {
  readonly push: (chunk: Uint8Array, isLast?: boolean) => void;
  /** asked at the end: whether what came out has the sums that were packed with it, and nothing but padding stands behind */
  readonly isRight?: () => boolean;
}

/** Packed bytes that are kept for the sum behind a member, which shows where it ends only when the next one begins. */
const kept = 4 * step;

/** The library leaves the sum and length of each member aside (RFC 1952, section 2.3.1): here they are compared. */
function summedGunzip(take: Take): Unpacker {
  let recent = new Uint8Array(0);
  let given = 0;
  let sum = 0;
  let length = 0;
  let areRight = true;
  const machine = new Gunzip((bytes) => {
    sum = crc32(bytes, sum);
    length = (length + bytes.length) >>> 0;
    take(bytes);
  });
  const close = (before: Uint8Array): Uint8Array | null => {
    const behind = behindTrailer(before, sum, length);
    areRight &&= behind !== null;
    sum = 0;
    length = 0;
    return behind;
  };
  machine.onmember = (offset) => {
    const at = offset - given + recent.length;
    close(recent.subarray(0, Math.max(0, at)));
  };
  return {
    push: (chunk, isLast) => {
      recent = joined([recent.subarray(Math.max(0, recent.length + chunk.length - kept)), chunk]).slice();
      given += chunk.length;
      machine.push(chunk, isLast);
    },
    isRight: () => {
      const behind = close(recent);
      return areRight && behind?.every(isPadding) === true;
    },
  };
}

/** What stands behind the eight bytes of this sum and length, the last ones among these; null where there are none. */
function behindTrailer(bytes: Uint8Array, sum: number, length: number): Uint8Array | null {
  const trailer = [sum, length].flatMap((word) => [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24]);
  for (let at = bytes.length - 8; at >= 0; at -= 1) {
    if (trailer.every((byte, i) => bytes[at + i] === byte)) return bytes.subarray(at + 8);
  }
  return null;
}

type Take = (bytes: Uint8Array) => void;

async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  unpacker: (take: Take) => Unpacker,
  unpacked: (bytes: number) => boolean,
  told: (problem: UnpackProblem) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let out: Uint8Array[] = [];
  let length = 0;
  let total = 0;
  const machine = unpacker((bytes) => {
    if (bytes.length === 0) return;
    out.push(bytes);
    length += bytes.length;
    total += bytes.length;
  });
  const isRight = (): boolean => machine.isRight?.() ?? true;
  const push = (bytes: Uint8Array, isLast: boolean): UnpackProblem | 'over' | null => {
    try {
      machine.push(bytes, isLast);
      return null;
    } catch (error) {
      // no gzip header where the next member would begin: what follows the last member is no part of it
      if (total > 0 && isHeaderProblem(error)) return 'over';
      return 'damaged';
    }
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += step) {
      const before = total;
      const problem = push(chunk.slice(at, at + step), false);
      if (length >= together || (problem !== null && length > 0)) {
        yield joined(out);
        out = [];
        length = 0;
      }
      if (!unpacked(total - before)) return told('unpacks-too-large');
      if (problem === 'over') return isRight() ? undefined : told('damaged');
      if (problem !== null) return told(problem);
    }
  }
  const problem = push(new Uint8Array(0), true);
  if (length > 0) yield joined(out);
  if (problem === 'damaged' || !isRight()) told('damaged');
}

/** Line ends and zeros that a program put after the last member; other bytes may be what a damaged member left over. */
function isPadding(byte: number): boolean {
  return byte <= 0x20 && byte !== 0x1f;
}

/** Error 6 of fflate: an invalid header. */
function isHeaderProblem(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 6;
}
