import type { Detection } from '../detection/index.ts';
import { detect } from '../detection/index.ts';
import { isBlank, nameEnd } from '../mail/header-lines.ts';
import { headerLimit } from './limits.ts';
import { isAddressRest } from './repairs/empty-lines.ts';
import { opensMailField } from './repairs/mail-names.ts';

/** A message that needs no repair and holds no other: its header section as it was judged, and where its body begins. */
export interface PlainMessage {
  readonly detection: Detection;
  readonly headerText: string;
  readonly bodyStart: number;
}

/**
 * Judges the common message in one go: plain ASCII, every line of its header section a field or a fold, nothing that a repair
 * would change, and no sign of a report. Null for anything else, which `inspectFile` reads; what it would say of a message that
 * this function judges is the same (test/inspection/plain-message.test.ts). A mailbox holds a million of them, and to look for
 * damage in each costs five times the judging. Whether the body holds attached messages is the caller's to find out, where
 * `mayCarry` says so.
 */
export function readPlainMessage(bytes: Uint8Array): PlainMessage | null {
  const end = plainEnd(bytes);
  if (end === null) return null;
  const text = decoder.decode(bytes.subarray(0, end.headEnd));
  // bytes that are no UTF-8 stand in the text as another character
  if (unusual.test(text) || holdsMark(text)) return null;
  const headerText = text.includes('\r') ? text.split('\r\n').join('\n') : text;
  return headerText.includes('\r') ? null : judged(headerText, end.bodyStart);
}

/** Anything but printable ASCII, blanks and line ends. */
const unusual = /[^\t\n\r -~]/;

/** What is written in place of a dot, a colon or an `@`; a search for each word costs a tenth of one expression for all. */
function holdsMark(text: string): boolean {
  return marks.some((mark) => text.includes(mark)) || (words.some((word) => text.includes(word)) && /[[(]dot/i.test(text));
}

const marks = ['[.', '(.', '[:', '[@'] as const;
const words = ['[d', '(d', '[D', '(D'] as const;

function judged(headerText: string, bodyStart: number): PlainMessage | null {
  if (!isPlain(headerText)) return null;
  const detection = detect(headerText);
  return isReport(detection) ? null : { detection, headerText, bodyStart };
}

const decoder = new TextDecoder('utf-8');
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

interface End {
  readonly headEnd: number;
  readonly bodyStart: number;
}

/** Where the header section ends at an empty line; null where it does not. */
function plainEnd(bytes: Uint8Array): End | null {
  for (let at = bytes.indexOf(lineFeed); at !== -1 && at < headerLimit; at = bytes.indexOf(lineFeed, at + 1)) {
    const next = bytes[at + 1];
    const isCrlf = next === carriageReturn && bytes[at + 2] === lineFeed;
    if (next !== lineFeed && !isCrlf) continue;
    return { headEnd: bytes[at - 1] === carriageReturn ? at - 1 : at, bodyStart: at + (isCrlf ? 3 : 2) };
  }
  return null;
}

/** Whether every line is a field or a fold, the first a field of mail, one of them `Received`, and none is damaged. */
function isPlain(text: string): boolean {
  let received = false;
  let folded = false;
  let rest = false;
  let fields = 0;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    if (isBlank(text.charCodeAt(start))) {
      if (start === 0 || text.slice(start, end).trim() === '') return false;
      folded = true;
    } else {
      const stop = nameEnd(text, start);
      if (stop === start || text.charCodeAt(stop) !== colon) return false;
      // `Cc` reads like the rest of an IPv6 address: only where no line is folded can it be one
      rest ||= stop - start < 5 && isAddressRest(text.slice(start, end));
      const first = text.charCodeAt(start);
      if (first === openBracket || first === openSquare) return false;
      if (start === 0 && !opensMailField(text.slice(0, end))) return false;
      received ||= stop - start === 8 && text.slice(start, stop).toLowerCase() === 'received';
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

const ofReports: ReadonlySet<string> = new Set([
  'x-failed-recipients',
  'x-ms-exchange-message-is-ndr',
  'x-ms-journal-report',
  'auto-submitted',
]);

/** Any sign that the message may be a report or be a message within another: then its body has a say. */
function isReport({ fields }: Detection): boolean {
  for (const { name, value } of fields) {
    const lower = name.toLowerCase();
    if (ofReports.has(lower)) return true;
    if (lower === 'from' && machines.test(value.slice(0, 500))) return true;
    if (lower === 'return-path' && value.startsWith('<') && value.slice(1).trimStart().startsWith('>')) return true;
    if (lower === 'content-type' && /^(?:message|text\/(?:x-)?(?:rfc|global)|multipart\/(?:report|digest))/i.test(value))
      return true;
  }
  return false;
}

/** Whether the body of a plain message may hold others: it has parts. */
export function mayCarry({ detection: { fields } }: PlainMessage): boolean {
  return fields.some(({ name, value }) => name.toLowerCase() === 'content-type' && /^\s*multipart\//i.test(value));
}
