import { attachedLines } from './attached-message.ts';
import { decodeNarrow } from './decode-message.ts';
import { decodeTransfer } from './decode-transfer.ts';
import { valueOf } from './head.ts';
import { fieldNameOf, isBlankLine, linesOf, opensReceived } from './lines.ts';
import type { MimePart } from './mime-parts.ts';
import { isRefusalLine, replyIn, replyOf } from './server-reply.ts';

/** What a non-delivery report holds: the lines of the message it gives back (none if it gives back none), and what the server answered. */
export interface DeliveryReport {
  readonly original: readonly string[];
  readonly remoteReply: string | null;
}

/** A report in its parts (RFC 3462, RFC 3464), or null when the message is none. */
export function reportOfParts(parts: readonly MimePart[]): DeliveryReport | null {
  const status = parts.find(({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status');
  if (status === undefined) return null;
  const told = parts.find(({ type }) => type === 'text/plain');
  const text = told === undefined ? [] : plainLines(told);
  const attached = parts.map(attachedLines).find((lines) => lines !== null);
  return {
    original: attached ?? text.slice(startOfHeaders(text)),
    remoteReply: replyOf(diagnosesOf(plainLines(status))) ?? replyIn(text),
  };
}

/**
 * A report that was copied as people see it, in whatever language: a refusal with its codes and perhaps, further down, the header lines
 * of the message. Null when it is none.
 */
export function reportOfText(lines: readonly string[]): DeliveryReport | null {
  const start = startOfHeaders(lines);
  const told = lines.slice(0, start);
  return told.some(isRefusalLine) ? { original: lines.slice(start), remoteReply: replyIn(told) } : null;
}

/** Where the header lines begin: at the first `Received` or what belongs to it; at the end when there is none. */
function startOfHeaders(lines: readonly string[]): number {
  const received = lines.findIndex(opensReceived);
  let start = received === -1 ? lines.length : received;
  while (start > 0 && belongsToHeaders(lines[start - 1] ?? '')) start -= 1;
  return start;
}

/** Header lines right above the first `Received`, such as `Return-Path` or a signature with its folds. */
function belongsToHeaders(line: string): boolean {
  return fieldNameOf(line)?.includes('-') === true || (!isBlankLine(line) && /^[ \t]/.test(line));
}

/** `Diagnostic-Code: smtp;550 …` of every recipient (RFC 3464, section 2.3.6), without the name of the protocol. */
function diagnosesOf(lines: readonly string[]): string[] {
  return blocksOf(lines).map((block) => {
    const value = valueOf(block, 'diagnostic-code');
    return value.slice(/^[A-Za-z-]{1,20}[ \t]{0,5};/.exec(value)?.[0].length ?? 0).trim();
  });
}

const mostRecipients = 50;

function blocksOf(lines: readonly string[]): (readonly string[])[] {
  const blocks: (readonly string[])[] = [];
  let start = 0;
  for (let at = 0; at <= lines.length && blocks.length < mostRecipients; at += 1) {
    if (at < lines.length && !isBlankLine(lines[at] ?? '')) continue;
    if (at > start) blocks.push(lines.slice(start, at));
    start = at + 1;
  }
  return blocks;
}

function plainLines(part: MimePart): readonly string[] {
  const bytes = decodeTransfer(part);
  return bytes === null ? part.lines : linesOf(decodeNarrow(bytes));
}
