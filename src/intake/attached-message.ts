import { decodeMessage } from './decode-message.ts';
import { decodeTransfer } from './decode-transfer.ts';
import { linesOf } from './lines.ts';
import type { MimePart } from './mime-parts.ts';

/** The lines of a message that a part holds, or null when the part is something else. */
export function attachedLines(part: MimePart): readonly string[] | null {
  if (!isMessage(part)) return null;
  const bytes = decodeTransfer(part);
  // RFC 2046, section 5.2.1 allows no encoding here; some systems encode all the same
  if (bytes === null) return part.lines;
  const decoded = decodeMessage(bytes);
  return decoded.kind === 'headers' ? linesOf(decoded.text) : null;
}

function isMessage({ type, fileName }: MimePart): boolean {
  if (type === 'message/rfc822' || type === 'message/global') return true;
  if (type === 'text/rfc822-headers' || type === 'message/global-headers') return true;
  return type.startsWith('application/') && fileName.toLowerCase().endsWith('.eml');
}
