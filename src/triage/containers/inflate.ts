import { Gunzip, Inflate } from 'fflate';
import { joined } from '../byte-source.ts';

/** Packed bytes that are unpacked at once: deflate makes a thousand of one at most, so this bounds what comes out. */
const step = 8 * 1024;
/** Unpacked bytes that are handed on together. */
const together = 256 * 1024;

/** What can go wrong: told as a shortfall of the container. */
export type UnpackProblem = 'damaged' | 'unpacks-too-large' | 'ends-early';

/** Unpacks deflated bytes; `unpacked` counts what comes out and says when it is too much. `told` takes what went wrong. */
export function inflated(
  chunks: AsyncIterable<Uint8Array>,
  unpacked: (bytes: number) => boolean,
  told: (problem: UnpackProblem) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  return unpack(chunks, (take) => new Inflate(take), unpacked, told);
}

/** Unpacks gzip, of several members where there are; what stands behind the last one is passed over. */
export function gunzipped(
  chunks: AsyncIterable<Uint8Array>,
  unpacked: (bytes: number) => boolean,
  told: (problem: UnpackProblem) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  return unpack(chunks, (take) => new Gunzip(take), unpacked, told);
}

interface Unpacker {
  readonly push: (chunk: Uint8Array, isLast?: boolean) => void;
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
  const push = (bytes: Uint8Array, isLast: boolean): UnpackProblem | 'over' | null => {
    try {
      machine.push(bytes, isLast);
      return null;
    } catch (error) {
      // no gzip header where the next member would begin: what follows the last member is no part of it
      if (total > 0 && isHeaderProblem(error)) return 'over';
      return isLast ? 'ends-early' : 'damaged';
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
      if (problem === 'over') return isPadding(chunk.subarray(at, at + step)) ? undefined : told('damaged');
      if (problem !== null) return told(problem);
    }
  }
  const problem = push(new Uint8Array(0), true);
  if (length > 0) yield joined(out);
  if (problem === 'ends-early') told(problem);
}

/** Line ends and zeros that a program put behind the last member; other bytes may be what a damaged member left over. */
function isPadding(bytes: Uint8Array): boolean {
  return bytes.subarray(-8).every((byte) => byte <= 0x20);
}

/** Error 6 of fflate: an invalid header. */
function isHeaderProblem(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 6;
}
