import { attachedLines } from './attached-message.ts';
import { reportOfParts, reportOfText } from './delivery-report.ts';
import type { DeliveryReport } from './delivery-report.ts';
import { doubtsOf } from './doubts.ts';
import { halvesOf, valueOf } from './head.ts';
import type { IntakeMessage, Origin } from './intake-message.ts';
import { fieldNameOf, isBlankLine, linesOf, opensReceived } from './lines.ts';
import { mediaTypeOf, partsOf } from './mime-parts.ts';
import type { RepairId } from './repairs/repair.ts';
import { repairLines } from './repairs/repairs.ts';

/** What is known of a text before it is read. */
export interface TextSource {
  readonly origin: Origin;
  readonly wide?: boolean;
  readonly cutShort?: boolean;
}

const mostAttached = 20;

/**
 * The messages in a text: those attached to it first, since that is how people hand on an original, then the message itself. So with a
 * non-delivery report: first what it gives back, then the report. Pure, total, linear; always at least one.
 */
export function readText(text: string, source: TextSource): IntakeMessage[] {
  const lines = linesOf(text.startsWith('\ufeff') ? text.slice(1) : text);
  const { head, below, repairs } = repairLines(lines);
  const whole: readonly RepairId[] = source.wide === true ? ['utf-16', ...repairs] : repairs;
  const delivered = head.some(opensReceived);

  const container = mediaTypeOf(valueOf(head, 'content-type')).startsWith('multipart/');
  const parts = container ? partsOf(head, below) : [];
  const prose = !delivered || !opensWithField(head);
  const report = reportOfParts(parts) ?? (prose ? reportOfText([...head, '', ...below]) : null);
  const attached = report === null ? parts.map(attachedLines).filter((original) => original !== null) : [];
  const inside = [
    ...(report === null ? [] : [messageOfReport(report, whole)]),
    ...attached.slice(0, mostAttached).map((original) => messageOf('attached-original', original, whole)),
  ];
  if (report !== null && prose) return inside;

  const cutShort = source.cutShort === true && (container || below.length === 0);
  const doubts = doubtsOf({ head, below: parts.length > 0 ? [] : below }, cutShort);
  const asWritten = [...halvesOf(lines).head].join('\n');
  const headerText = repairs.length === 0 ? asWritten : head.join('\n');
  return [...inside, { origin: source.origin, headerText, asWritten, repairs: whole, doubts, remoteReply: null }];
}

function opensWithField(head: readonly string[]): boolean {
  return fieldNameOf(head.find((line) => !isBlankLine(line)) ?? '') !== null;
}

function messageOf(origin: Origin, lines: readonly string[], above: readonly RepairId[]): IntakeMessage {
  const { head, repairs } = repairLines(lines);
  const headerText = head.join('\n');
  const asWritten = repairs.length === 0 ? headerText : lines.join('\n');
  const all = [...new Set([...above, ...repairs])];
  return { origin, headerText, asWritten, repairs: all, doubts: doubtsOf({ head, below: [] }, false), remoteReply: null };
}

function messageOfReport({ original, remoteReply }: DeliveryReport, above: readonly RepairId[]): IntakeMessage {
  return { ...messageOf('non-delivery-report', original, above), remoteReply };
}
