import type { Detection } from '../../detection/index.ts';
import { detect } from '../../detection/index.ts';
import { byName, fieldsNamedIn } from '../../mail/headers/fields-by-name.ts';
import { behindBlanks, isBlank, nameEnd } from '../../mail/headers/header-lines.ts';
import { headerLimit } from '../limits.ts';
import { isAddressRest } from '../repairs/line-breaks/empty-lines.ts';
import { opensMailField } from '../repairs/mail-names.ts';
import { mayBePrinted } from '../repairs/margins/quoted-on-top.ts';

/** A message that needs no repair and holds no other: its header section as it was judged, and where its body begins. */
export interface PlainMessage {
  readonly detection: Detection;
  readonly headerText: string;
  readonly bodyStart: number;
}

/**
 * Judges the common message in one go: plain ASCII, every line of its header section a field or a fold, nothing that a repair
 * would change, and no sign of a report. Null for anything else, which `inspectFile` reads; what it would say of a message that
 * this function judges is the same (plain-message.test.ts). A mailbox holds a million of them, and to look for
 * damage in each costs five times the judging. Whether the body holds attached messages is the caller's to find out, where
 * `mayCarry` says so.
 */
export function readPlainMessage(bytes: Uint8Array): PlainMessage | null {
  const found = plainHead(bytes);
  if (found === null || holdsMark(found.headerText) || !isPlain(found.headerText)) return null;
  const detection = detect(found.headerText);
  // without a From, the header section may go on below the empty line
  return detection.trace.from === null || isReport(detection) ? null : { detection, ...found };
}

/** What is written in place of a dot, a colon or an `@`; a search for each word costs a tenth of one expression for all. */
function holdsMark(text: string): boolean {
  return marks.some((mark) => text.includes(mark)) || (words.some((word) => text.includes(word)) && /[[(]dot/i.test(text));
}

const marks = ['[.', '(.', '[:', '[@'] as const;
const words = ['[d', '(d', '[D', '(D'] as const;

const decoder = new TextDecoder('utf-8');
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The header section as text, its lines ended by LF. Null where no empty line ends it, or where it holds anything but printable
 * ASCII, tabs and line ends.
 */
function plainHead(bytes: Uint8Array): Omit<PlainMessage, 'detection'> | null {
  const end = Math.min(bytes.length, headerLimit);
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if ((byte >= 0x20 && byte <= 0x7e) || byte === tab) continue;
    if (byte === lineFeed) {
      const bodyStart = behindLineEnd(bytes, at + 1);
      if (bodyStart === -1) continue;
      const last = at > 0 && bytes[at - 1] === carriageReturn ? at - 1 : at;
      return { headerText: decoder.decode(bytes.subarray(0, last)).replaceAll('\r\n', '\n'), bodyStart };
    }
    if (byte !== carriageReturn || bytes[at + 1] !== lineFeed) return null;
  }
  return null;
}

/** Where the line begins that follows a line end; -1 where no line end stands there. */
function behindLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === lineFeed) return at + 1;
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : -1;
}

/**
 * Whether every line is a field or a fold, the first a field of mail, one of them `Received` with nothing above it that a mail
 * program may have printed, and none is damaged.
 */
function isPlain(text: string): boolean {
  let received = false;
  let folded = false;
  let rest = false;
  let fields = 0;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    if (isBlank(text.charCodeAt(start))) {
      if (start === 0 || behindBlanks(text, start, end) === end) return false;
      folded = true;
    } else {
      const stop = nameEnd(text, start);
      if (stop === start || text.charCodeAt(stop) !== colon) return false;
      // `Cc` reads like the rest of an IPv6 address: only where no line is folded can it be one
      rest ||= stop - start < 5 && isAddressRest(text.slice(start, end));
      const first = text.charCodeAt(start);
      if (first === openBracket || first === openSquare) return false;
      if (start === 0 && !opensMailField(text.slice(0, end))) return false;
      if (!received) {
        const name = text.slice(start, stop).toLowerCase();
        if (mayBePrinted(name)) return false;
        received = name === 'received';
      }
      fields += 1;
    }
    start = end + 1;
  }
  return received && fields > 3 && !(rest && !folded);
}

const colon = 0x3a;
const openBracket = 0x28;
const openSquare = 0x5b;

/** Senders that a bounce may come from; every other sign of one is a field. */
const machines = /mailer|mail-daemon|microsoftexchange|postmaster|mail delivery|delivery subsystem|system administrator/i;

/** What a field has to say for the message to be a report, or a message within another. */
const signs = byName<(value: string) => boolean>([
  ['x-failed-recipients', () => true],
  ['x-ms-exchange-message-is-ndr', () => true],
  ['x-ms-journal-report', () => true],
  ['auto-submitted', () => true],
  ['from', (value) => machines.test(value.slice(0, 500))],
  ['return-path', (value) => /^<\s*>/.test(value)],
  ['content-type', (value) => /^(?:message|text\/(?:x-)?(?:rfc|global)|multipart\/(?:report|digest))/i.test(value)],
]);

/** Any sign that the message may be a report or be a message within another: then its body has a say. */
function isReport({ fields }: Detection): boolean {
  for (const { name, value } of fields) if (signs(name)?.(value) === true) return true;
  return false;
}

/** Whether the body of a plain message may hold others: it has parts. */
export function mayCarry({ detection: { fields } }: PlainMessage): boolean {
  return fieldsNamedIn(fields, 'content-type').some(({ value }) => /^\s*multipart\//i.test(value));
}
