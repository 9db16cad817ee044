import { fieldNameOf, isBlankLine, isFold, lowerNameOf, opensReceived } from '../../mail/lines.ts';

/** A text that gives a message back: what it says itself, and the lines of the message. */
export interface SplitText {
  readonly told: readonly string[];
  readonly original: readonly string[];
}

/**
 * Cuts a text where the header lines of the message begin that it gives back; `original` is empty when it gives none back.
 * Linear.
 */
export function splitText(lines: readonly string[]): SplitText {
  const start = startOfOriginal(lines);
  if (start === lines.length) return splitMarked(lines) ?? { told: lines, original: [] };
  return { told: lines.slice(0, start), original: lines.slice(start) };
}

/** At the first run of fields with `Received` among them, or below words that announce a copy, whichever is first. */
function startOfOriginal(lines: readonly string[]): number {
  const received = lines.findIndex(opensReceived);
  const start = received === -1 ? lines.length : startOfRun(lines, received);
  const announced = startOfAnnounced(lines.slice(0, start));
  return announced === -1 ? start : announced;
}

/** Header lines that all follow the same mark or indentation, as some programs quote what they give back. */
function splitMarked(lines: readonly string[]): SplitText | null {
  const at = lines.findIndex((line) => opensReceived(line.replace(mark, '')));
  const [prefix = ''] = mark.exec(lines[at] ?? '') ?? [];
  if (prefix === '') return null;
  let end = at;
  while (end < lines.length && lines[end]?.startsWith(prefix) === true) end += 1;
  let top = at;
  while (top > 0 && lines[top - 1]?.startsWith(prefix) === true) top -= 1;
  const block = lines.slice(top, end).map((line) => line.slice(prefix.length));
  const start = startOfRun(block, at - top);
  return { told: lines.slice(0, top + start), original: block.slice(start) };
}

const mark = /^[>|]?[ \t>|]{0,10}/;

/**
 * Words by which programs announce that a copy of a message follows. Only a hint: the block of fields below it is what counts.
 */
export function announcesCopy(line: string): boolean {
  return line.length <= longestAnnouncement && copyFollows.test(line);
}

const longestAnnouncement = 120;

const copyFollows =
  /\bcopy of (?:the|your) (?:original )?message\b|\bthe group you tried to contact\b|\bbelow this line\b|\b(?:unsent|undelivered|returned|bounced) (?:message|mail)\b|\b(?:message|headers?) follows?\b|^-{3,10} ?original message ?-{3,10}$|^was not delivered to:?$/i;

/** Announcements that people write as well, above header lines of a message that came. */
const perhapsFollows = /\boriginal message\b|\bmessage headers\b|\bforwarded message\b/i;

/** As `announcesCopy`, with the words that people write too. A field of a message announces nothing. */
export function mayAnnounceCopy(line: string): boolean {
  if (line.length > longestAnnouncement || fieldNameOf(line) !== null) return false;
  return copyFollows.test(line) || perhapsFollows.test(line);
}

/** The first field of the run that holds the field at `at`: fields of a message right above it, each with its folds. */
function startOfRun(lines: readonly string[], at: number): number {
  let start = at;
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    if (isTextFold(line)) continue;
    if (!isFieldOfMessage(line)) break;
    start = above;
  }
  return start;
}

/**
 * A copy whose header lines hold no `Received`: at least two fields, right below words that announce it. -1 where there is none.
 */
function startOfAnnounced(lines: readonly string[]): number {
  let awaited = false;
  for (const [at, line] of lines.entries()) {
    if (mayAnnounceCopy(line)) awaited = true;
    else if (awaited && fieldNameOf(line) !== null) {
      if (isRunOfFields(lines, at)) return at;
      awaited = false;
    } else if (!isBlankLine(line) && !line.startsWith('--')) awaited = false;
  }
  return -1;
}

function isRunOfFields(lines: readonly string[], start: number): boolean {
  let fields = 0;
  let known = 0;
  for (let at = start; at < lines.length && fields < 8; at += 1) {
    const line = lines[at] ?? '';
    if (isTextFold(line)) continue;
    const name = lowerNameOf(line);
    if (name === null) break;
    fields += 1;
    if (ofEveryMessage.includes(name)) known += 1;
  }
  return fields > 1 && known > 0;
}

function isTextFold(line: string): boolean {
  return isFold(line) && !isBlankLine(line);
}

const ofEveryMessage = ['from', 'to', 'cc', 'subject', 'date', 'sender', 'message-id'];

/** Fields of a delivery status (RFC 3464), which stand above a copy and belong to the report. */
const ofTheReport =
  /^(?:reporting-mta|received-from-mta|remote-mta|final-recipient|original-recipient|diagnostic-code|arrival-date|last-attempt-date|final-log-id|will-retry-until|dsn-gateway|original-envelope-id|x-display-name)$/;

function isFieldOfMessage(line: string): boolean {
  const name = lowerNameOf(line) ?? '';
  if (ofEveryMessage.includes(name)) return true;
  return /^[a-z][a-z0-9-]{1,80}$/.test(name) && name.includes('-') && !ofTheReport.test(name);
}
