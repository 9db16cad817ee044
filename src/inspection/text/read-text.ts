import { attachedLines, isCutText, isMessageType, isWinmail } from '../reports/attached-message.ts';
import { innermost, reportOfMessage, reportOfText } from '../reports/delivery-report.ts';
import type { DeliveryReport } from '../reports/delivery-report.ts';
import { isRefusedForGood } from '../reports/refused-for-good.ts';
import { isRefusedInside } from '../reports/refused-inside.ts';
import { readReply } from '../reports/reply-finding.ts';
import { doubtsOf } from '../doubts/text-doubts.ts';
import { firstLines } from './first-lines.ts';
import { isToStop } from '../../detection/index.ts';
import type { FoundMessage } from './found-message.ts';
import { alone, inspectMessage } from '../inspect-message.ts';
import type { Origin, TextDoubt } from '../inspection.ts';
import { deepestAttached, headerLimit, mostAttached, mostBodyLines } from '../limits.ts';
import { holdsSeveral } from './several-messages.ts';
import { lineBreakOf } from '../../mail/headers/header-lines.ts';
import { fieldNameOf, halvesOf, isBlankLine, linesOf, namesReceived, opensReceived, valueOf } from '../../mail/lines.ts';
import { partsOf, readParts } from '../../mail/mime/mime-parts.ts';
import { mediaTypeOf } from '../../mail/mime/parameters.ts';
import { namesRelayServer } from '../doubts/pool-servers.ts';
import { mayBeQuoted } from '../repairs/margins/quoted-on-top.ts';
import type { RepairId } from '../repairs/repair.ts';
import { withHyphens } from '../repairs/characters/special-characters.ts';
import { repairLines } from '../repairs/repairs.ts';

/** What is known of a text before it is read. */
export interface TextSource {
  readonly origin: Origin;
  readonly wide?: boolean;
  readonly cutShort?: boolean;
}

/**
 * The messages in a text, in reading order: of a non-delivery report what it gives back; else the message itself and then what is
 * attached to it, that is how people hand on an original. Pure, total, linear; always at least one.
 */
export function readText(given: string, source: TextSource): FoundMessage[] {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  const lineBreak = lineBreakOf(text);
  const top = topOf(text, lineBreak);
  const lines = linesOf(top, lineBreak);
  const { head, below, lines: bare, marks, repairs } = repairLines(lines);
  const wide: readonly RepairId[] = source.wide === true ? ['utf-16'] : [];

  const type = mediaTypeOf(valueOf(head, 'content-type'));
  const container = type.startsWith('multipart/') || isMessageType(type);
  const hasProse = !opensWithField(head) || repairs.includes('text-above');
  // marks were taken from the top alone, so that what stands further down is of no use then
  const rest = container && marks.length === 0 ? linesOf(text.slice(top.length), lineBreak, mostBodyLines) : [];
  const isMissed = top.length < text.length && (below.length === 0 || hasProse || (container && marks.length > 0));
  const cutShort = isMissed || rest.length === mostBodyLines || (source.cutShort === true && (container || below.length === 0));
  const body = joined(below, rest);
  const { parts, limited } = container ? readParts(head, body) : { parts: [], limited: false };
  const ofMessage = reportOfMessage({ head, below: body }, parts);
  const report = ofMessage ?? (hasProse || !head.some(opensReceived) ? reportOfText(bare) : null);
  const originals = parts.map(attachedLines).filter((original) => original !== null);
  const limits = [...(parts.some(isWinmail) ? ['winmail-dat' as const] : []), ...(limited ? ['more-parts' as const] : [])];
  if (report !== null) {
    const above = [...wide, ...(parts.length > 0 ? marks : repairs.filter((id) => ofText.has(id)))];
    const told = messageOfReport(report, { above, cutShort: cutShort || parts.some(isCutText) });
    const found = withDoubts(told, namesServerAlone(told, bare) ? [...limits, 'relay-server-named'] : limits);
    // the only fields of a bounce that was copied as people see it are those of what it gives back
    const carrier = ofMessage === null ? [] : [plainly(source.origin, head, [...wide, ...repairs])];
    return belowDangerous(carrier, [found]);
  }

  const look = { limited: false };
  const attached = messagesOfAttached(originals, { above: [...wide, ...marks], cutShort, depth: 1, look });
  const written = repairs.includes('special-characters') ? withHyphens(lines) : lines;
  const asWritten = halvesOf(written).head.join('\n');
  const doubts = doubtsOf({ head, below: parts.length > 0 ? [] : below }, { cutShort, given: lines });
  const isExport = doubts.includes('export');
  const itself: FoundMessage = {
    origin: source.origin,
    headerText: isExport ? withoutTimes(lines) : repairs.length === 0 ? asWritten : head.join('\n'),
    asWritten,
    repairs: isExport ? wide : [...wide, ...repairs],
    doubts: holdsSeveral(text, lineBreak) ? ['first-of-several', ...doubts] : doubts,
    reply: null,
    mayBeQuoted: mayBeQuoted(head, repairs),
  };
  const all = look.limited ? [...limits, 'more-attached' as const] : limits;
  return inReadingOrder([itself], attached).map((message) => withDoubts(message, all));
}

/** The text of an export without its column `Received`, whose times would be taken for `Received` lines that cannot be read. */
function withoutTimes(lines: readonly string[]): string {
  return lines.filter((line) => !namesReceived(line.trim())).join('\n');
}

/** A message without a look at what its text is like. */
function plainly(origin: Origin, head: readonly string[], repairs: readonly RepairId[]): FoundMessage {
  const headerText = head.join('\n');
  return { origin, headerText, asWritten: headerText, repairs, doubts: [], reply: null, mayBeQuoted: mayBeQuoted(head, repairs) };
}

/**
 * What a report gives back, below the report itself where the reader's own filter found that dangerous or its sender forged:
 * anybody can send what looks like a report, and what it gives back would stand in place of the warning.
 */
export function belowDangerous(carrier: readonly FoundMessage[], returned: readonly FoundMessage[]): FoundMessage[] {
  const dangerous = carrier.filter((message) => isToStop(inspectMessage(message, alone).detection));
  const depth = dangerous.length === 0 ? 0 : 1;
  return [...dangerous, ...(depth === 0 ? returned : returned.map((message) => ({ ...message, depth })))];
}

/** The message, with doubts about the whole of what was given. */
export function withDoubts(message: FoundMessage, doubts: readonly TextDoubt[]): FoundMessage {
  return doubts.length === 0 ? message : { ...message, doubts: [...message.doubts, ...doubts] };
}

/**
 * Whether a report that gives nothing back names a server of the relay pool beside its answer, as sendmail and Proofpoint do for
 * the server that the message came from.
 */
function namesServerAlone({ headerText, reply }: FoundMessage, lines: readonly string[]): boolean {
  return headerText === '' && !('isRelay' in (reply?.finding ?? {})) && namesRelayServer(lines.join('\n'));
}

/** What is put right in a text as a whole; the lines that a report gives back are repaired by themselves. */
const ofText: ReadonlySet<RepairId> = new Set([
  'invisible-characters',
  'special-characters',
  'quoting',
  'code-block',
  'line-numbers',
  'list-marks',
  'soft-breaks',
  'margins',
  'log-times',
  'line-ends',
]);

/** The part of a text that is searched for the header section: whole lines, unless it has none. */
function topOf(text: string, lineBreak: string): string {
  if (text.length <= headerLimit) return text;
  const end = text.lastIndexOf(lineBreak, headerLimit - 1) + 1;
  return text.slice(0, end === 0 ? headerLimit : end);
}

/** A list of its own only where there is something to join. */
function joined(lines: readonly string[], rest: readonly string[]): readonly string[] {
  return rest.length === 0 ? lines : lines.slice(0, lines.at(-1) === '' ? -1 : undefined).concat(rest);
}

/** A message before what is attached to it. One that has no route of its own and was only the envelope is left out. */
export function inReadingOrder(itself: readonly FoundMessage[], attached: readonly FoundMessage[]): FoundMessage[] {
  const hasRoute = ({ headerText }: FoundMessage): boolean => linesOf(headerText).some(opensReceived);
  return [...(attached.length > 0 ? itself.filter(hasRoute) : itself), ...attached];
}

function opensWithField(head: readonly string[]): boolean {
  return fieldNameOf(head.find((line) => !isBlankLine(line)) ?? '') !== null;
}

/** What is known of the text around a message. `above`: what was repaired in it; `cutShort`: more of it exists than was read. */
interface Surroundings {
  readonly above: readonly RepairId[];
  readonly cutShort: boolean;
}

/** What is known of attached messages before they are read; `depth` counts from 1, and `look` is shared by all levels. */
interface Attached extends Surroundings {
  readonly depth: number;
  readonly look: { limited: boolean };
}

/** Attached originals, each with those attached to it; of one that is a report itself, what it gives back. */
function messagesOfAttached(originals: readonly (readonly string[])[], given: Attached): FoundMessage[] {
  const { depth, look } = given;
  if (originals.length > 0 && depth > deepestAttached) {
    look.limited = true;
    return [];
  }
  const found = originals.flatMap((lines) => {
    const halves = halvesOf(lines);
    const parts = partsOf(halves.head, halves.below);
    const report = reportOfMessage(halves, parts);
    if (report !== null) return [{ ...messageOfReport(report, given), depth }];
    const inner = parts.map(attachedLines).filter((original) => original !== null);
    const itself = messageOf('attached-original', lines, given);
    return inReadingOrder([{ ...itself, depth }], messagesOfAttached(inner, { ...given, depth: depth + 1 }));
  });
  if (found.length > mostAttached) look.limited = true;
  return found.slice(0, mostAttached);
}

function messageOf(origin: Origin, given: readonly string[], { above, cutShort }: Surroundings): FoundMessage {
  const lines = firstLines(given, headerLimit);
  const { head, below, repairs } = repairLines(lines);
  const headerText = head.join('\n');
  const asWritten = repairs.length === 0 ? headerText : lines.join('\n');
  const all = [...new Set([...above, ...repairs])];
  const doubts = doubtsOf({ head, below: [] }, { cutShort: cutShort || (lines !== given && below.length === 0) });
  return { origin, headerText, asWritten, repairs: all, doubts, reply: null };
}

function messageOfReport(report: DeliveryReport, around: Surroundings): FoundMessage {
  const { original, remoteReply, isFailure, ...status } = innermost(report);
  const finding = readReply([remoteReply, status.status].filter((said) => said !== null).join('\n'), status.remoteMta ?? '');
  const told = messageOf('returned-message', original, around);
  // nobody refused and nobody is quoted: there is no answer to tell of
  if (!isFailure && remoteReply === null) return told;
  const refusedInside = isRefusedInside({ finding, remoteMta: status.remoteMta });
  const refusedForGood = isRefusedForGood({ status: status.status, text: remoteReply });
  return { ...told, reply: { text: remoteReply, finding, refusedInside, refusedForGood, ...status } };
}
