import { decodeMessage, decodeWhole, wideEncoding } from './decode-message.ts';
import { seekHeaderEnd } from '../../mail/headers/header-end.ts';
import type { FoundMessage } from '../text/found-message.ts';
import { firstLook, inputLimit } from '../limits.ts';
import { halvesOf, isBlankLine, linesOf, valueOf } from '../../mail/lines.ts';
import { mediaTypeOf } from '../../mail/mime/parameters.ts';
import { readOutlookItem } from '../msg/outlook-item.ts';
import type { OutlookItem } from '../msg/outlook-item.ts';
import type { ReadBytes } from './read-bytes.ts';
import { inputOf, readWrapped } from '../text/read-input.ts';
import type { Input } from '../text/read-input.ts';
import { belowDangerous, inReadingOrder, readText, withDoubts } from '../text/read-text.ts';
import { opensMailField } from '../repairs/mail-names.ts';
import { refusalOf } from './refusal.ts';

/** Reads a message file of any size: of a text its start, of an Outlook item the few places that matter. Never rejects. */
export async function readFile(readBytes: ReadBytes): Promise<Input> {
  try {
    const first = await readBytes(0, firstLook);
    if (refusalOf(first) === 'outlook-msg') return inputOfItem(await readOutlookItem(readBytes));
    const start = first.length < firstLook || isEnough(first) ? first : await readBytes(0, inputLimit + 1);
    const decoded = decodeWhole(start.subarray(0, inputLimit));
    if (decoded.kind === 'refused') return decoded;
    const { text, wide } = decoded;
    return inputOf(readWrapped(text, { origin: 'message', wide, cutShort: start.length > inputLimit }));
  } catch {
    return { kind: 'refused', refusal: 'unreadable' };
  }
}

/** Whether the header section begins at the top and ends in here, and nothing but a body stands below it. */
function isEnough(first: Uint8Array): boolean {
  if (seekHeaderEnd(wideEncoding(first))(first) === null) return false;
  const decoded = decodeMessage(first);
  if (decoded.kind === 'refused') return true;
  const { head } = halvesOf(linesOf(decoded.text));
  // below prose, marks or a mailbox separator anything may follow
  if (!opensMailField(head.find((line) => !isBlankLine(line)) ?? '')) return false;
  return !mediaTypeOf(valueOf(head, 'content-type')).startsWith('multipart/');
}

function inputOfItem(item: OutlookItem | 'none'): Input {
  if (item === 'none') return { kind: 'refused', refusal: 'outlook-msg' };
  const { headers, attached, cut, report, limited } = item;
  const doubts = limited ? (['more-attached'] as const) : [];
  const inner = attached
    .flatMap((text) => readText(text, { origin: 'attached-original', cutShort: cut.has(text) }))
    .map((message) => ({ ...message, depth: (message.depth ?? 0) + 1 }));
  const told =
    report === null ? [] : readText(report, { origin: 'message' }).filter(({ origin }) => origin === 'returned-message');
  const itself = headers === null ? [] : readText(headers, { origin: 'message' });
  const [first] = told;
  if (first !== undefined)
    return inputOf(belowDangerous(itself, [withDoubts(first.headerText === '' ? returnedIn(inner, first) : first, doubts)]));
  // what stands attached to a report is what it gives back, whatever the words of the report
  if (report !== null && inner.length > 0)
    return inputOf(
      belowDangerous(
        itself,
        inner.map((message) => withDoubts(returned(message), doubts)),
      ),
    );
  const all = inReadingOrder(itself, inner).map((message) => withDoubts(message, doubts));
  return all.length === 0 ? { kind: 'refused', refusal: report === null ? 'msg-without-headers' : 'msg-report' } : inputOf(all);
}

/** A report whose text holds no header lines gives its message back as the item attached to it. */
function returnedIn([original]: readonly FoundMessage[], told: FoundMessage): FoundMessage {
  return original === undefined ? told : { ...returned(original), reply: told.reply };
}

function returned(message: FoundMessage): FoundMessage {
  return { ...message, origin: 'returned-message' };
}
