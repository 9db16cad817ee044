import type { Halves } from '../mail/lines.ts';
import { fieldNameOf, isBlankLine, opensReceived } from '../mail/lines.ts';
import type { TextDoubt } from './inspection.ts';

/** What a reader should know about a text before they believe the answer; `cutShort`: more of it exists than was read. */
export function doubtsOf({ head, below }: Halves, cutShort: boolean): TextDoubt[] {
  const found: TextDoubt[] = [];
  const received = head.some(opensReceived);
  if (!received && (head.some(isQuotedReceived) || below.some(isQuotedReceived))) found.push('partly-quoted');
  if (opensReceived(below.find((line) => !isBlankLine(line)) ?? '')) found.push('more-below');
  if (once.every((name) => head.filter((line) => fieldNameOf(line)?.toLowerCase() === name).length > 1))
    found.push('several-messages');
  if (!received && head.filter(isTableRow).length > 1) found.push('analyser-table');
  return cutShort ? [...found, 'cut-short'] : found;
}

/** Fields that a message has once at most (RFC 5322, section 3.6). */
const once = ['from', 'date', 'message-id'];

function isQuotedReceived(line: string): boolean {
  return /^[ \t]?[>|]/.test(line) && opensReceived(line.replace(/^[ \t>|]{1,40}/, ''));
}

/** `1<tab>server<tab>server<tab>time …`, as a header analyser shows the route and a browser copies it, or with bars. */
function isTableRow(line: string): boolean {
  return /^(?:\| {0,9})?\d{1,3} {0,9}[\t|]/.test(line) && line.split(/[\t|]/, 5).length > 4;
}
