import { endOfParts, isOfMessage } from '../../inspection/inspect-several.ts';
import { endOfBlock, fieldNameOf, linesOf, startOfBlock } from '../../mail/lines.ts';
import { findBytes, needleOf } from '../find-bytes.ts';
import { encodingOf, textOf } from '../text-of-bytes.ts';

const received = needleOf('\nreceived:', { anyCase: true });
const emptyLine = needleOf('\n\n');
const emptyLineOfTwo = needleOf('\n\r\n');

/**
 * How many header sections of further messages stand below the first one, outside of its parts: somebody put several messages
 * into one text. Who quotes one in a mail of their own mostly says so: one below a line that ends with a colon does not count.
 */
export function messagesBelow(bytes: Uint8Array): number {
  const isWide = encodingOf(bytes).startsWith('utf-16');
  // most files hold one message, and no such line below its header section
  if (!isWide && findBytes(bytes, received, headerEnd(bytes)) === -1) return 0;
  const lines = linesOf(textOf(bytes));
  let count = 0;
  let last = '';
  for (let at = startOfBlock(lines, 0), isFirst = true; at < lines.length; at = startOfBlock(lines, at)) {
    const end = endOfBlock(lines, at);
    const start = firstField(lines, at, end);
    const head = lines.slice(start, end);
    const isMessage = isFirst || isOfMessage(head);
    if (isMessage && !isFirst && !(start > at ? (lines[start - 1] ?? '') : last).trimEnd().endsWith(':')) count += 1;
    at = isMessage ? endOfParts(lines, head, end) : end;
    last = lines[at - 1] ?? '';
    isFirst = false;
  }
  return count;
}

function headerEnd(bytes: Uint8Array): number {
  const ends = [findBytes(bytes, emptyLine, 0), findBytes(bytes, emptyLineOfTwo, 0)].filter((at) => at !== -1);
  return ends.length === 0 ? bytes.length : Math.min(...ends);
}

/** Lines above the fields of a message that belong to nothing: a row of dashes, the end of a text without an empty line. */
function firstField(lines: readonly string[], from: number, end: number): number {
  let at = from;
  while (at < end && fieldNameOf(lines[at] ?? '') === null) at += 1;
  return at;
}
