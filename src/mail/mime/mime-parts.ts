import type { Halves } from '../lines.ts';
import { halvesOf, isFold, opensReceived, valueOf } from '../lines.ts';
import { transferEncodingOf, type TransferEncoding } from './decode-transfer.ts';
import { fileNameIn, mediaTypeOf, parameterOf } from './parameters.ts';

/**
 * A part of a message (RFC 2045, RFC 2046): its media type in lower case, the name of its file, how it is encoded, and its lines.
 */
export interface MimePart {
  readonly type: string;
  readonly fileName: string;
  readonly encoding: TransferEncoding;
  readonly lines: readonly string[];
}

/** How many containers within containers, and how many parts of a message, are looked at: more than that is an attack. */
const deepest = 5;
const mostParts = 100;
/** Characters of a boundary (RFC 2046, section 5.1.1). */
const longestBoundary = 70;

/**
 * The parts of a message that are no containers themselves, in order. Attached messages stay closed. Linear in the lines for each
 * level.
 */
export function partsOf(head: readonly string[], body: readonly string[]): readonly MimePart[] {
  return readParts(head, body).parts;
}

/** As `partsOf`; `limited`: there are more parts than are looked at, or they lie in more containers. */
export function readParts(
  head: readonly string[],
  body: readonly string[],
): { readonly parts: readonly MimePart[]; readonly limited: boolean } {
  const work: Work = { limited: false };
  const parts = partsAt(head, body, { depth: 0, inDigest: false, work });
  return { parts, limited: work.limited };
}

/** What is known of the whole message while its parts are read. */
interface Work {
  limited: boolean;
}

/** Where a part stands: in how many containers, and whether in a digest, whose parts are messages unless they say otherwise. */
interface Nesting {
  readonly depth: number;
  readonly inDigest: boolean;
  readonly work: Work;
}

function partsAt(head: readonly string[], body: readonly string[], { depth, inDigest, work }: Nesting): MimePart[] {
  const contentType = valueOf(head, 'content-type') || (inDigest ? 'message/rfc822' : '');
  const type = mediaTypeOf(contentType);
  if (!type.startsWith('multipart/')) return [partOf(head, body, type)];
  const boundary = parameterOf(contentType, 'boundary');
  if (boundary === '' || boundary.length > longestBoundary) return [];
  if (depth === deepest) {
    work.limited = true;
    return [];
  }
  const parts: MimePart[] = [];
  const within = { depth: depth + 1, inDigest: type === 'multipart/digest', work };
  const sections = sectionsOf(body, boundary);
  if (sections.length > mostParts) work.limited = true;
  for (const lines of sections.slice(0, mostParts)) {
    const left = mostParts - parts.length;
    if (left === 0) {
      work.limited = true;
      break;
    }
    const section = partHalves(lines);
    const found = partsAt(section.head, section.below, within);
    if (found.length > left) work.limited = true;
    parts.push(...found.slice(0, left));
  }
  return parts;
}

/** A part in an unknown encoding counts as bytes of any kind, whatever its type says (RFC 2045, section 6.4). */
function partOf(head: readonly string[], lines: readonly string[], type: string): MimePart {
  const encoding = transferEncodingOf(valueOf(head, 'content-transfer-encoding'));
  const fileName =
    fileNameIn(valueOf(head, 'content-disposition'), 'filename') || fileNameIn(valueOf(head, 'content-type'), 'name');
  return encoding === null
    ? { type: 'application/octet-stream', fileName: '', encoding: 'plain', lines }
    : { type, fileName, encoding, lines };
}

/**
 * What stands between the boundary lines (RFC 2046, section 5.1.1); a last part without its closing line counts. One more than
 * are looked at tells that there are more.
 */
function sectionsOf(body: readonly string[], boundary: string): (readonly string[])[] {
  const opening = `--${boundary}`;
  const sections: (readonly string[])[] = [];
  let start = -1;
  for (let at = 0; at < body.length && sections.length <= mostParts; at += 1) {
    const line = body[at] ?? '';
    if (!line.startsWith(opening)) continue;
    const rest = line.slice(opening.length).trimEnd();
    if (rest !== '' && rest !== '--') continue;
    if (start !== -1) sections.push(body.slice(start, at));
    start = at + 1;
    if (rest === '--') return sections;
  }
  if (start !== -1 && sections.length <= mostParts) sections.push(body.slice(start));
  return sections;
}

/** A part may begin with its empty line: then it has no fields, and what follows is all body. */
function partHalves(lines: readonly string[]): Halves {
  if (lines[0] === '') return spacedHalves(lines);
  const halves = halvesOf(lines);
  // no part has `Received` among its own fields: the empty line above an attached message was lost
  const start = halves.head.findIndex((line) => !/^content-/i.test(line) && !isFold(line));
  const isLost = start > 0 && halves.head.some(opensReceived);
  return isLost ? { head: lines.slice(0, start), below: lines.slice(start) } : halves;
}

/** The same where an empty line follows every line, as some mail programs save it: then the fields stand apart as well. */
function spacedHalves(lines: readonly string[]): Halves {
  const head: string[] = [];
  let at = 1;
  for (let line = lines[at] ?? ''; lines[at + 1] === '' && isOfPart(line, head); line = lines[at] ?? '') {
    head.push(line);
    at += 2;
  }
  return { head, below: lines.slice(at) };
}

function isOfPart(line: string, head: readonly string[]): boolean {
  return /^content-[a-z-]{1,40}:/i.test(line) || (head.length > 0 && isFold(line));
}
