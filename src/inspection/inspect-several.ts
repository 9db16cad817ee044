import { endOfBlock, fieldNameOf, linesOf, lowerNameOf, opensReceived, startOfBlock, valueOf } from '../mail/lines.ts';
import { mediaTypeOf, parameterOf } from '../mail/mime/parameters.ts';
import { isRuled } from './doubts/text-doubts.ts';
import { decodeWhole } from './files/decode-message.ts';
import type { DecodedText } from './files/decode-message.ts';
import type { ReadBytes } from './files/read-bytes.ts';
import { inspectFile } from './inspect-file.ts';
import { inspectMessage } from './inspect-message.ts';
import { inspectPaste } from './inspect-paste.ts';
import type { Inspection } from './inspection.ts';
import { inputLimit } from './limits.ts';
import type { RepairId } from './repairs/repair.ts';
import { announcesQuotation, titleOf } from './reports/quotation.ts';
import type { FoundMessage } from './text/found-message.ts';
import { readWrapped } from './text/read-input.ts';
import type { TextSource } from './text/read-text.ts';

/**
 * Inspects each of several messages that stand one below the other in a paste; null where there is one, or none. Of those below
 * the first nothing counts as certain, since the sender of the message above may have written them into its body. Linear.
 */
export function inspectSeveral(text: string): readonly Inspection[] | null {
  return inspectEach(linesOf(text), inspectPaste(text), { origin: 'paste', fileName: null });
}

/**
 * As `inspectFile`; of a text in which headers stand alone, each below the other and perhaps below a title, it inspects each as
 * `inspectSeveral` does. Whatever has a body is one message, and what stands in its body is not. Never rejects.
 */
export async function inspectFileOfSeveral(readBytes: ReadBytes, fileName: string | null): Promise<readonly Inspection[]> {
  const whole = await inspectFile(readBytes, fileName);
  if (whole.length > 1 || whole[0]?.state !== 'verdict') return whole;
  try {
    const top = await readBytes(0, glance);
    const isLong = top.length === glance;
    const start = decodeWhole(top);
    if (!mayHoldHeadersAlone(start, isLong)) return whole;
    const all = isLong ? decodeWhole(await readBytes(0, inputLimit)) : start;
    if (all.kind === 'refused' || (isLong && !mayHoldHeadersAlone(all, false))) return whole;
    return inspectEach(linesOf(all.text), whole, { origin: 'message', wide: all.wide, fileName }) ?? whole;
  } catch {
    return whole;
  }
}

/** Bytes in which nearly every file shows that a body follows its first header section. */
const glance = 32 * 1024;

/** What is known of the messages of a text. */
interface Given extends TextSource {
  readonly fileName: string | null;
}

function inspectEach(
  lines: readonly string[],
  [whole, ...others]: readonly Inspection[],
  { fileName, ...source }: Given,
): readonly Inspection[] | null {
  const starts = startsOf(lines);
  if (starts.length < 2) return null;
  // a report gives back what stands below it, and a text in another form has no messages below each other
  if (whole?.state !== 'verdict' || others.some(({ state }) => state !== 'verdict')) return null;
  if (whole.read.origin !== source.origin || whole.repairs.some((repair) => forms.has(repair))) return null;
  const found = textsAt(lines, starts).flatMap((one, at) => {
    const messages = readWrapped(one.slice(0, inputLimit), { ...source, cutShort: one.length > inputLimit });
    return at === 0 ? messages : messages.map(belowOthers);
  });
  return found.map((message, at) => inspectMessage(message, { fileName, ordinal: at + 1, count: found.length }));
}

/**
 * Whether a text has no bodies: nothing stands in it but header sections of messages, each perhaps below a title, and ruled
 * lines. `isCut`: more follows, so that the last block may be another section.
 */
function mayHoldHeadersAlone(decoded: DecodedText, isCut: boolean): boolean {
  if (decoded.kind === 'refused') return false;
  const lines = linesOf(decoded.text);
  let titles = 0;
  for (let at = startOfBlock(lines, 0); at < lines.length;) {
    const end = endOfBlock(lines, at);
    const first = firstField(lines, at, end);
    titles += lines.slice(at, first).filter((line) => !isRuled(line)).length;
    if (titles > 1) return false;
    if (isCut && end === lines.length) return true;
    if (first < end) {
      if (!isOfMessage(lines.slice(first, end))) return false;
      titles = 0;
    }
    at = startOfBlock(lines, end);
  }
  return true;
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
