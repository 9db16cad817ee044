import { askOffice, propertyOf } from './ask-office.ts';
import type { OfficeResult } from './ask-office.ts';
import { contentTimeout } from './attached-messages.ts';
import { bytesOfBase64 } from './bytes-of-base64.ts';

interface FileSource {
  getAsFileAsync(callback: (result: OfficeResult) => void): void;
}

/** Bytes of a message in which its header lines are looked for. */
const mostBytes = 256 * 1024;

/**
 * The header lines at the start of the message itself (Mailbox 1.14), for an Outlook whose call for the headers answers with
 * nothing, or with the subject alone; null where it cannot be had. Never rejects.
 */
export async function headersOfFile(item: unknown): Promise<string | null> {
  try {
    if (!isFileSource(item)) return null;
    const answer = await askOffice((callback) => item.getAsFileAsync(callback), contentTimeout);
    if (answer.kind !== 'succeeded' || typeof answer.value !== 'string') return null;
    const bytes = bytesOfBase64(answer.value);
    if (bytes === null) return null;
    const text = new TextDecoder().decode(bytes.subarray(0, mostBytes));
    const end = /\r?\n\r?\n/.exec(text)?.index;
    return text.slice(0, end);
  } catch {
    return null;
  }
}

function isFileSource(value: unknown): value is FileSource {
  return typeof propertyOf(value, 'getAsFileAsync') === 'function';
}
