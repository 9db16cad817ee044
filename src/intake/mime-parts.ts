import { halvesOf, valueOf } from './head.ts';

/** A part of a message (RFC 2045, RFC 2046): its media type in lower case, the name of its file, how it is encoded, and its lines. */
export interface MimePart {
  readonly type: string;
  readonly fileName: string;
  readonly encoding: string;
  readonly lines: readonly string[];
}

/** Nesting and number of parts that are looked at: more is made by machines that mean no good. */
const deepest = 5;
const mostParts = 100;

/** The parts of a message that are no containers themselves, in order. Attached messages stay closed. Linear in the lines for each level. */
export function partsOf(head: readonly string[], body: readonly string[], depth = 0): MimePart[] {
  const contentType = valueOf(head, 'content-type');
  const type = mediaTypeOf(contentType);
  if (!type.startsWith('multipart/')) {
    const disposition = valueOf(head, 'content-disposition');
    const fileName = parameterOf(disposition, 'filename') || parameterOf(contentType, 'name');
    const encoding = valueOf(head, 'content-transfer-encoding').toLowerCase();
    return [{ type, fileName, encoding, lines: body }];
  }
  const boundary = parameterOf(contentType, 'boundary');
  if (boundary === '' || depth === deepest) return [];
  return sectionsOf(body, boundary)
    .flatMap((lines) => {
      const section = partHalves(lines);
      return partsOf(section.head, section.below, depth + 1);
    })
    .slice(0, mostParts);
}

/** The media type of a `Content-Type`, `text/plain` when there is none (RFC 2045, section 5.2). */
export function mediaTypeOf(contentType: string): string {
  const [type = ''] = contentType.split(/[;\s]/, 1);
  return type === '' ? 'text/plain' : type.toLowerCase();
}

/** A parameter behind a semicolon, with its quotes taken off; an empty text when there is none. */
function parameterOf(value: string, name: string): string {
  for (const piece of value.slice(0, longestParameters).split(';').slice(1)) {
    const equals = piece.indexOf('=');
    if (equals === -1 || piece.slice(0, equals).trim().toLowerCase() !== name) continue;
    const text = piece.slice(equals + 1).trim();
    return text.startsWith('"') ? (text.slice(1).split('"', 1)[0] ?? '') : (text.split(/\s/, 1)[0] ?? '');
  }
  return '';
}

const longestParameters = 2000;

/** What stands between the boundary lines (RFC 2046, section 5.1.1); a last part without its closing line counts. */
function sectionsOf(body: readonly string[], boundary: string): (readonly string[])[] {
  const opening = `--${boundary}`;
  const sections: (readonly string[])[] = [];
  let start = -1;
  for (let at = 0; at < body.length && sections.length < mostParts; at += 1) {
    const line = body[at] ?? '';
    if (!line.startsWith(opening)) continue;
    const rest = line.slice(opening.length).trimEnd();
    if (rest !== '' && rest !== '--') continue;
    if (start !== -1) sections.push(body.slice(start, at));
    start = at + 1;
    if (rest === '--') return sections;
  }
  if (start !== -1 && sections.length < mostParts) sections.push(body.slice(start));
  return sections;
}

/** A part may begin with its empty line: then it has no fields, and what follows is all body. */
function partHalves(lines: readonly string[]): { readonly head: readonly string[]; readonly below: readonly string[] } {
  return lines[0] === '' ? { head: [], below: lines.slice(1) } : halvesOf(lines);
}
