import { endOfParts, firstField, isOfMessage } from '../../inspection/inspect-several.ts';
import { announcesQuotation, titleOf } from '../../inspection/reports/quotation.ts';
import { endOfBlock, linesOf, opensReceived, startOfBlock } from '../../mail/lines.ts';
import { bodyStart } from '../bytes/body-start.ts';
import { findBytes, needleOf } from '../bytes/find-bytes.ts';
import { encodingOf, textOf } from '../bytes/text-of-bytes.ts';

const received = needleOf('\nreceived:', { anyCase: true });

/** Bytes in which UTF-16 shows. */
const widest = 512;

/**
 * How many header sections of further messages stand below the one that is read, outside of its parts: somebody put several
 * messages into one text. That is the first with a route: above it may stand what somebody wrote. Who quotes one in a mail of
 * their own mostly says so: that one does not count.
 */
export function messagesBelow(bytes: Uint8Array): number {
  const isWide = encodingOf(bytes.subarray(0, widest)).startsWith('utf-16');
  // most files hold one message, and no such line below its header section
  const body = bodyStart(bytes);
  if (!isWide && (body === -1 || findBytes(bytes, received, body - 1) === -1)) return 0;
  const lines = linesOf(textOf(bytes));
  let count = 0;
  let last = '';
  let title: string | null = null;
  let isRead = false;
  for (let at = startOfBlock(lines, 0), isFirst = true; at < lines.length; at = startOfBlock(lines, at)) {
    const end = endOfBlock(lines, at);
    const start = firstField(lines, at, end);
    const head = lines.slice(start, end);
    const isMessage = isOfMessage(head) || (isFirst && head.some(opensReceived));
    const above = start > at ? (lines[start - 1] ?? '') : last;
    if (isMessage && isRead && !announcesQuotation(above, title)) count += 1;
    if (isMessage && !isRead) title = titleOf(above);
    isRead ||= isMessage;
    at = isMessage || isFirst ? endOfParts(lines, head, end) : end;
    last = lines[at - 1] ?? '';
    isFirst = false;
  }
  return count;
}
