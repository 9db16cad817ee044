import { decodeNarrow, decodeWhole } from '../files/decode-message.ts';
import { decodeTransfer } from '../../mail/mime/decode-transfer.ts';
import { linesOfHtml } from '../../mail/mime/html-text.ts';
import { firstLines } from '../text/first-lines.ts';
import { headerLimit } from '../limits.ts';
import { halvesOf, linesOf, opensReceived, startOfBlock } from '../../mail/lines.ts';
import type { MimePart } from '../../mail/mime/mime-parts.ts';
import { opensMailField } from '../repairs/mail-names.ts';

/**
 * The lines of a message that a part holds, or of a text file with header lines, which people make of them; null when the part is
 * something else.
 */
export function attachedLines(part: MimePart): readonly string[] | null {
  if (isTextFile(part)) {
    const lines = plainLines(part);
    const shown = lines.slice(startOfBlock(lines, 0));
    return opensMessage(shown) ? shown : null;
  }
  if (!isMessage(part)) return null;
  // no more than holds its header section
  const lines = firstLines(part.lines, headerLimit * 2);
  const bytes = decodeTransfer({ encoding: part.encoding, lines });
  // RFC 2046, section 5.2.1 allows no encoding here; some systems encode all the same
  if (bytes === null) return lines;
  const decoded = decodeWhole(bytes);
  return decoded.kind === 'text' ? linesOf(decoded.text) : null;
}

/** The lines that a part shows as text, or null when the part is something else. */
export function shownLines(part: MimePart): readonly string[] | null {
  if (part.type !== 'text/plain' && part.type !== 'text/html') return null;
  const lines = plainLines(part);
  return part.type === 'text/html' ? linesOfHtml(lines.join('\n')) : lines;
}

/** The lines of a part, decoded, whatever its type; no more than hold a header section and what stands above it. */
export function plainLines(part: MimePart): readonly string[] {
  const lines = firstLines(part.lines, textLimit);
  // programs write HTML in one line
  const last = lines.at(-1) ?? '';
  const kept = last.length > textLimit ? [...lines.slice(0, -1), last.slice(0, textLimit)] : lines;
  const bytes = decodeTransfer({ encoding: part.encoding, lines: kept });
  return bytes === null ? kept : linesOf(decodeNarrow(bytes));
}

/** Whether a part shows more text than is looked at. */
export function isCutText({ type, lines }: MimePart): boolean {
  const isText = type.startsWith('text/') && !isMessageType(type);
  return isText && (firstLines(lines, textLimit) !== lines || (lines.at(-1) ?? '').length > textLimit);
}

/** Characters of the lines of a text part that are decoded and looked at. */
const textLimit = headerLimit * 2;

/**
 * Whether a media type is that of a message or of its header lines (RFC 2046, RFC 6532, RFC 6522), or a misspelling that was seen
 * in bounces.
 */
export function isMessageType(type: string): boolean {
  return /^(?:message|text)\/(?:x-)?(?:rfc-?2?822|global)(?:-?headers?)?$/.test(type);
}

/** Whether a part wraps a whole message in Outlook's own format (TNEF), which is not read here. */
export function isWinmail({ type, fileName }: MimePart): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/.test(type) || fileName.toLowerCase() === 'winmail.dat';
}

function isTextFile({ type, fileName }: MimePart): boolean {
  return /\.txt$/i.test(fileName) && !isMessageType(type);
}

/** Whether a text begins with a header section that shows a route. */
function opensMessage(lines: readonly string[]): boolean {
  const { head } = halvesOf(lines);
  return opensMailField(head[0] ?? '') && head.some(opensReceived);
}

function isMessage({ type, fileName }: MimePart): boolean {
  return isMessageType(type) || fileName.toLowerCase().endsWith('.eml');
}
