import type { RemoteReply } from '../inspection.ts';
import { beforeAnswer } from './before-answer.ts';

/**
 * Whether, as a report has it, a server refused the message for good: by a code that begins with 5 (RFC 3463, section 3.1), or,
 * without one, by an answer that does, perhaps behind the words that say whose it is (`said:`, `[192.0.2.1]:`, `returned '`). A
 * delay has another.
 */
export function isRefusedForGood({ status, text }: Pick<RemoteReply, 'status' | 'text'>): boolean {
  return status === null ? answer.test(text ?? '') : status.startsWith('5');
}

// eslint-disable-next-line no-restricted-syntax -- made of our own words, never of a message
const answer = new RegExp(
  String.raw`^[>\s]{0,20}5\d\d[ -]|(?<![\d.])5\d\d[ #-]{1,3}5\.\d|(?:${beforeAnswer}:\s|['"‘“;=]|->)\s{0,40}5\d\d[ -]`,
  'm',
);
