import { decodeMessage, decodeWhole } from './decode-message.ts';
import { halvesOf, valueOf } from './head.ts';
import { seekHeaderEnd } from './header-end.ts';
import type { IntakeMessage } from './intake-message.ts';
import { linesOf } from './lines.ts';
import { mediaTypeOf } from './mime-parts.ts';
import { readOutlookItem } from './outlook-item.ts';
import type { OutlookItem } from './outlook-item.ts';
import type { ReadBytes } from './read-bytes.ts';
import { readText } from './read-text.ts';
import { refusalOf } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** The messages of a file or a paste, the one to show first at the front; or why there is none. */
export type Input =
  | { readonly kind: 'messages'; readonly messages: readonly [IntakeMessage, ...IntakeMessage[]] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** How much of a text is read, in bytes or characters: Exchange Online allows 256 KB of headers, this leaves room for anything real. */
export const inputLimit = 4 * 1024 * 1024;

/** As much of a file as nearly every header section fits in, in bytes. */
const firstLook = 256 * 1024;

/** Reads what was pasted. */
export function readPaste(text: string): Input {
  return inputOf(readText(text.slice(0, inputLimit), { origin: 'paste', cutShort: text.length > inputLimit }));
}

/** Reads a message file of any size: of a text its start, of an Outlook item the few places that matter. Never rejects. */
export async function readFile(readBytes: ReadBytes): Promise<Input> {
  try {
    const first = await readBytes(0, firstLook);
    if (refusalOf(first) === 'outlook-msg') return inputOfItem(await readOutlookItem(readBytes));
    const start = first.length < firstLook || isEnough(first) ? first : await readBytes(0, inputLimit + 1);
    const decoded = decodeWhole(start.subarray(0, inputLimit));
    if (decoded.kind === 'refused') return decoded;
    const { text, wide } = decoded;
    return inputOf(readText(text, { origin: 'message', wide, cutShort: start.length > inputLimit }));
  } catch {
    return { kind: 'refused', refusal: 'unreadable' };
  }
}

/** Whether the header section ends in here and nothing but a body stands below it. */
function isEnough(first: Uint8Array): boolean {
  if (seekHeaderEnd(null)(first) === null) return false;
  const decoded = decodeMessage(first);
  if (decoded.kind === 'refused') return true;
  return !mediaTypeOf(valueOf(halvesOf(linesOf(decoded.text)).head, 'content-type')).startsWith('multipart/');
}

function inputOf([first, ...others]: readonly IntakeMessage[]): Input {
  return first === undefined ? { kind: 'refused', refusal: 'empty-file' } : { kind: 'messages', messages: [first, ...others] };
}

function inputOfItem(item: OutlookItem | 'none'): Input {
  if (item === 'none') return { kind: 'refused', refusal: 'outlook-msg' };
  const { headers, attached, report } = item;
  const told = report === null ? [] : readText(report, { origin: 'message' }).filter(({ remoteReply }) => remoteReply !== null);
  if (told.length > 0) return inputOf(told);
  const inner = attached.flatMap((text) => readText(text, { origin: 'attached-original' }));
  const itself = headers === null ? [] : readText(headers, { origin: 'message' });
  const all = [...inner, ...itself];
  return all.length === 0 ? { kind: 'refused', refusal: report === null ? 'msg-without-headers' : 'msg-report' } : inputOf(all);
}
