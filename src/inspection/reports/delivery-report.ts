import { attachedLines, plainLines, shownLines } from './attached-message.ts';
import { bounceMarkOf } from './bounce-marks.ts';
import type { DeliveryStatus } from './delivery-status.ts';
import { readStatus } from './delivery-status.ts';
import type { SplitText } from './returned-block.ts';
import { announcesCopy, splitText } from './returned-block.ts';
import { answererIn, isAnswerLine, isPlainRefusal, isRefusalLine, replyIn, replyOf } from './server-reply.ts';
import { deepestAttached } from '../limits.ts';
import type { Halves } from '../../mail/lines.ts';
import { halvesOf, isBlankLine, opensReceived } from '../../mail/lines.ts';
import type { MimePart } from '../../mail/mime/mime-parts.ts';
import { partsOf } from '../../mail/mime/mime-parts.ts';

/**
 * What a bounce holds: the lines of the message that it gives back (none if it gives back none), what the server answered that
 * refused, and the fields of its delivery status. `isFailure`: unless it says that all recipients got or may get the message.
 */
export interface DeliveryReport extends DeliveryStatus {
  readonly isFailure: boolean;
  readonly original: readonly string[];
  readonly remoteReply: string | null;
}

/**
 * A saved bounce: a message with a delivery status (RFC 3464), or one whose own fields say that it is one and that gives a
 * message back, in a part or in its text, or says what a server answered. Null when the message is none.
 */
export function reportOfMessage({ head, below }: Halves, parts: readonly MimePart[]): DeliveryReport | null {
  const status = parts.find(({ type }) => /^(?:message|text)\/(?:global-)?delivery-status$/.test(type));
  // the header section alone of a report is that of a message that came: nothing that it gives back was given
  const mark = below.every(isBlankLine) ? null : bounceMarkOf(head);
  if (status === undefined && mark === null) return null;
  const texts = textsOf(parts.length > 0 ? parts : bodyOf(head, below));
  const { told, original: shown } = splitTexts(texts);
  const original = betterOf(parts.map(attachedLines).find((lines) => lines !== null) ?? [], shown);
  const fields = fieldsOf(status === undefined ? told : plainLines(status), told);
  // anybody can set the media type of a report: one that tells nothing and gives nothing back is judged as the message that it is
  const isProven = status !== undefined || ((mark === 'report' || mark === 'machine') && fields.remoteReply !== null);
  // a person may sign as postmaster, and an automatic reply quote what it replies to: then the text has to read like a bounce
  const isSure = mark !== 'person' && (mark !== 'perhaps' || original !== shown);
  const isLikely = isSure || told.some((line) => isRefusalLine(line) || announcesCopy(line));
  return isProven || (original.length > 0 && isLikely) ? { ...fields, original } : null;
}

/**
 * A report that gives another report back (a bounce that could not be delivered, or that a mail system returned in its own): the
 * innermost that gives a message back.
 */
export function innermost(report: DeliveryReport): DeliveryReport {
  let last = report;
  for (let depth = 1; depth < deepestAttached; depth += 1) {
    const halves = halvesOf(last.original);
    const mark = bounceMarkOf(halves.head);
    // an automatic reply that came back is what was returned, whatever it carries
    if (mark !== 'report' && mark !== 'machine') break;
    const inner = reportOfMessage(halves, partsOf(halves.head, halves.below));
    if (inner === null || inner.original.length === 0) break;
    last = inner;
  }
  return last;
}

/** The message as it is attached; but the text knows more where that copy was made before any server had it. */
function betterOf(attached: readonly string[], shown: readonly string[]): readonly string[] {
  const isUnsent = shown.length > 0 && !halvesOf(attached).head.some(opensReceived);
  return attached.length === 0 || isUnsent ? shown : attached;
}

function fieldsOf(status: readonly string[], told: readonly string[]): Omit<DeliveryReport, 'original'> {
  const { diagnoses, ...fields } = readStatus(status);
  return { ...fields, remoteMta: fields.remoteMta ?? answererIn(told), remoteReply: replyOf(diagnoses) ?? replyIn(told) };
}

/**
 * A bounce that was copied as people see it, in whatever language: a refusal with its codes or words that announce a copy, and
 * perhaps, further down, the header lines of the message. Null when it is none.
 */
export function reportOfText(lines: readonly string[]): DeliveryReport | null {
  const { told, original } = splitText(lines);
  const isBounce =
    told.some(isRefusalLine) ||
    (original.length > 0
      ? told.some((line) => isAnswerLine(line) || announcesCopy(line))
      : told.some(isPlainRefusal) && !told.some((line) => ofServer.test(line)));
  if (!isBounce && !isCopyOfGoogle(told, original)) return null;
  return { ...fieldsOf(told, told), original };
}

/** A field that servers add: then the text is a message whose `Received` lines are missing. */
const ofServer = /^(?:x-|arc-|auth|received|dkim)/i;

/**
 * Google Groups returns a message below a title in the language of the sender, `----- Original message -----`, with the fields
 * above that Google alone writes. Other programs put such titles above what a person forwards.
 */
function isCopyOfGoogle(told: readonly string[], original: readonly string[]): boolean {
  const title = told.filter((line) => !isBlankLine(line)).at(-1) ?? '';
  if (title.length > longestTitle || !/^-{5} [^-\s]/.test(title) || !title.trimEnd().endsWith(' -----')) return false;
  return original.slice(0, mostAbove).some((line) => /^X-(?:Gm-Message-State|Google-Smtp-Source|Received):/i.test(line));
}

const longestTitle = 80;
const mostAbove = 60;

/** The first text that gives header lines back; where none does, the first that says something. Plain text goes before HTML. */
function splitTexts(texts: readonly (readonly string[])[]): SplitText {
  const splits = texts.map(splitText);
  return splits.find(({ original }) => original.length > 0) ?? splits[0] ?? { told: [], original: [] };
}

/** More texts than this are no report. */
const mostTexts = 10;

function textsOf(parts: readonly MimePart[]): (readonly string[])[] {
  const shown = [...parts.filter(({ type }) => type !== 'text/html'), ...parts.filter(({ type }) => type === 'text/html')];
  return shown
    .map(shownLines)
    .filter((lines) => lines !== null)
    .slice(0, mostTexts);
}

/** The body of a message that has no parts, or whose boundary is nowhere to be found. */
function bodyOf(head: readonly string[], below: readonly string[]): readonly MimePart[] {
  const whole = partsOf(head, below);
  return whole.length > 0 ? whole : [{ type: 'text/plain', fileName: '', encoding: 'plain', lines: below }];
}
