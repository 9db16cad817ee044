import { decodeMessage } from './decode-message.ts';
import type { Intake } from './refusal.ts';

/** How much of a file is read, in bytes: Exchange Online allows 256 KB of headers, this leaves room for anything real. */
export const fileLimit = 4 * 1024 * 1024;

/** Reads the start of a file that the user chose or dropped. Never rejects. */
export async function readMessageFile(file: Blob): Promise<Intake> {
  try {
    return decodeMessage(new Uint8Array(await file.slice(0, fileLimit).arrayBuffer()));
  } catch {
    return { kind: 'refused', refusal: 'unreadable' };
  }
}
