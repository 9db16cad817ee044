import { endOfBlock, fieldNameOf, linesOf, lowerNameOf, opensReceived, startOfBlock, valueOf } from '../mail/lines.ts';
import { mediaTypeOf, parameterOf } from '../mail/mime/parameters.ts';
import type { FoundMessage } from './text/found-message.ts';
import { inspectMessage } from './inspect-message.ts';
import { inspectPaste } from './inspect-paste.ts';
import type { Inspection } from './inspection.ts';
import { announcesQuotation, titleOf } from './reports/quotation.ts';
import { readPaste } from './text/read-paste.ts';
import type { RepairId } from './repairs/repair.ts';

/**
 * Inspects each of several messages that stand one below the other in a paste; null where there is one, or none. Of those below
 * the first nothing counts as certain, since the sender of the message above may have written them into its body. Linear.
 */
export function inspectSeveral(text: string): readonly Inspection[] | null {
  const lines = linesOf(text);
  const starts = startsOf(lines);
  if (starts.length < 2) return null;
  // a report gives back what stands below it, and a text in another form has no messages below each other
  const [whole, ...others] = inspectPaste(text);
  if (whole?.state !== 'verdict' || others.some(({ state }) => state !== 'verdict')) return null;
  if (whole.read.origin !== 'paste' || whole.repairs.some((repair) => forms.has(repair))) return null;
  const found = textsAt(lines, starts).flatMap((one, at) => {
    const input = readPaste(one);
    return input.kind === 'refused' ? [] : at === 0 ? input.messages : input.messages.map(belowOthers);
  });
  return found.map((message, at) => inspectMessage(message, { fileName: null, ordinal: at + 1, count: found.length }));
}

/** A text in one of these was one message, whatever stands in it. */
const forms: ReadonlySet<RepairId> = new Set(['unwrapped', 'unpacked']);

function belowOthers(found: FoundMessage): FoundMessage {
  return found.repairs.includes('text-above') ? found : { ...found, repairs: ['text-above', ...found.repairs] };
}

/** The lines at which messages begin: a header section of its own each, below an empty line or a title below one. */
function startsOf(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let title: string | null = null;
  for (let at = startOfBlock(lines, 0); at < lines.length; at = startOfBlock(lines, at)) {
    const end = endOfBlock(lines, at);
    const first = firstField(lines, at, end);
    const head = lines.slice(first, end);
    const above = first > at ? (lines[first - 1] ?? '') : '';
    const isFirst = starts.length === 0;
    const isMessage = isOfMessage(head) && (isFirst || !announcesQuotation(above, title));
    if (isMessage && isFirst) title = titleOf(above);
    if (isMessage) starts.push(first);
    at = isMessage ? endOfParts(lines, head, end) : end;
  }
  return starts;
}

/** Whether lines are a section of their own, not the rest of another's: with a route, and fields that a message has once. */
export function isOfMessage(head: readonly string[]): boolean {
  if (fieldNameOf(head[0] ?? '') === null || !head.some(opensReceived)) return false;
  const names = new Set(head.map(lowerNameOf));
  return once.filter((name) => names.has(name)).length > 1;
}

/** Fields that a message has once at most (RFC 5322, section 3.6). */
const once = ['from', 'date', 'message-id', 'subject'];

/** The first field of a block: above it may stand a title, a row of dashes, the line of a mailbox file (RFC 4155). */
export function firstField(lines: readonly string[], from: number, end: number): number {
  let at = from;
  while (at < end && fieldNameOf(lines[at] ?? '') === null) at += 1;
  return at;
}

/** Where the parts of a message end: what is attached belongs to it. Without the last boundary all that follows may. */
export function endOfParts(lines: readonly string[], head: readonly string[], from: number): number {
  const contentType = valueOf(head, 'content-type');
  const type = mediaTypeOf(contentType);
  if (type.startsWith('message/')) return lines.length;
  if (!type.startsWith('multipart/')) return from;
  const last = `--${parameterOf(contentType, 'boundary')}--`;
  for (let at = from; at < lines.length; at += 1) if ((lines[at] ?? '').trimEnd() === last) return at + 1;
  return lines.length;
}

/** The text of each message: from its first line to the next one's, and of the first from the start. */
function textsAt(lines: readonly string[], starts: readonly number[]): string[] {
  return starts.map((start, at) => lines.slice(at === 0 ? 0 : start, starts[at + 1]).join('\n'));
}
