import { inputLimit } from '../../inspection/limits.ts';
import { linesOf, lowerNameOf, valueOf } from '../../mail/lines.ts';
import { fileNameIn } from '../../mail/mime/parameters.ts';
import { bodyStart } from '../bytes/body-start.ts';
import { findBytes, needleOf } from '../bytes/find-bytes.ts';

const partField = needleOf('\ncontent-', { anyCase: true });
const lineFeed = 0x0a;

/** Bytes of a part's field that are looked at. */
const longestField = 1000;

/** Types and names of files that are or may be messages. */
const carrying = /(?:message|text)\/(?:x-)?(?:rfc|822|global|delivery)|multipart\/(?:digest|report)|\.(?:eml|txt)/i;

/** Types and names of files that may hold messages, or reports of them. */
const holding = /gzip|zip\b|\/(?:x-)?(?:xml|tar|vnd\.ms-outlook)|\.(?:xml|t?gz|tar|msg|emlx|mbox)\b/i;

/** Whether the value of a field `Content-…` names such a file. */
export function namesFile(value: string): boolean {
  return holding.test(value);
}

/** Names of files in encoded words (RFC 2047) or as octets (RFC 2231), which do not show as they are written. */
const codedName = /=\?|\*/;

/** Whether a field of a part names a message or a file that may hold one. A longer one than is looked at may. */
function saysCarried(field: string): boolean {
  if (carrying.test(field) || holding.test(field)) return true;
  if (!codedName.test(field)) return false;
  if (field.length === longestField) return true;
  const value = valueOf(linesOf(field), lowerNameOf(field) ?? '');
  return ['filename', 'name'].some((parameter) => {
    const name = fileNameIn(value, parameter);
    return carrying.test(name) || holding.test(name);
  });
}

/**
 * Whether a field of a part below `start` says that a message, or a file that may hold one, is attached, in whatever way it is
 * spelt. The lines of the body are not cut: only lines that open with `Content-` are looked at.
 */
export function holdsCarried(bytes: Uint8Array, start: number): boolean {
  for (let at = findBytes(bytes, partField, start - 1); at !== -1; at = findBytes(bytes, partField, at + 1)) {
    if (saysCarried(asciiOf(bytes, at + 1, fieldEnd(bytes, at + 1)))) return true;
  }
  return false;
}

const dash = 0x2d;
const fieldStart = '\ncontent';

/**
 * Whether one of the fields of parts that begin between two places says what is looked for. The bytes are long here, and most of
 * them base64, in which there is no dash.
 */
function hasField(bytes: Uint8Array, from: number, to: number, says: (field: string) => boolean): boolean {
  for (let at = bytes.indexOf(dash, from + fieldStart.length); at !== -1; at = bytes.indexOf(dash, at + 1)) {
    const start = at - fieldStart.length;
    if (start >= to) return false;
    if (bytes[start] !== lineFeed || asciiOf(bytes, start, at).toLowerCase() !== fieldStart) continue;
    if (says(asciiOf(bytes, start + 1, fieldEnd(bytes, start + 1)))) return true;
  }
  return false;
}

/** Looks through what follows the part of a message that is read, a piece at a time. */
export interface CarriedSearch {
  /** whether the message has parts: nothing is attached to any other */
  readonly isOfParts: boolean;
  readonly take: (piece: Uint8Array) => void;
  /** whether a message, or a file that may hold one, is attached in what was taken; nothing follows it */
  readonly end: () => boolean;
}

/** Where the search begins: a little before the end of what is read, for a field may begin there and end behind it. */
export const searchedFrom = inputLimit - 16;

/** Makes a search behind what is read of a message; it keeps no more than a field between two pieces. */
export function carriedSearch(message: Uint8Array): CarriedSearch {
  const isOfParts = partedType.test(asciiOf(message, 0, Math.min(longestHead, behindEmptyLine(message, 0))));
  let rest = new Uint8Array(0);
  let isFound = false;
  return {
    isOfParts,
    take: (piece) => {
      if (isFound || !isOfParts) return;
      // a field that may go on in the next piece waits for it
      const seam = new Uint8Array(rest.length + Math.min(piece.length, longestField + 1));
      seam.set(rest);
      seam.set(piece.subarray(0, longestField + 1), rest.length);
      const whole = piece.length - longestField - 1;
      isFound =
        hasField(seam, 0, Math.max(0, seam.length - longestField - 1), saysCarried) || hasField(piece, 0, whole, saysCarried);
      rest = whole > 0 ? piece.slice(whole) : seam.slice(Math.max(0, seam.length - longestField - 1));
    },
    end: () => isFound || hasField(rest, 0, rest.length, saysCarried),
  };
}

/** Bytes in which the header section of a message or of a part ends. */
const longestHead = 512 * 1024;

/**
 * Whether something attached is lost where the reading of a message ends: a file that may hold messages goes on beyond it, or a
 * message whose header section does; or, as `search` has it, one of them begins there. UTF-16 is not looked through.
 */
export function losesCarried(bytes: Uint8Array, search: CarriedSearch): boolean {
  if (bytes.subarray(0, 512).includes(0)) return true;
  const { isOfParts } = search;
  const part = isOfParts ? lastPart(bytes) : 0;
  const end = isOfParts ? bytes.length : behindEmptyLine(bytes, 0);
  if (hasField(bytes, part, end, namesFile)) return true;
  if (!isOfParts) return false;
  if (search.end()) return true;
  const below = behindEmptyLine(bytes, part);
  return hasField(bytes, part, below, saysCarried) && behindEmptyLine(bytes, below) === bytes.length;
}

const partedType = /(?:^|\n)content-type:\s{0,200}(?:multipart|message)\//i;

/** Where the last part begins that is read. */
function lastPart(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(dash); at > 1; at = bytes.lastIndexOf(dash, at - 1)) {
    if (bytes[at - 1] === dash && bytes[at - 2] === lineFeed) return at - 2;
  }
  return 0;
}

function behindEmptyLine(bytes: Uint8Array, from: number): number {
  const body = bodyStart(bytes, from, from + longestHead);
  return body === -1 ? bytes.length : body;
}

function fieldEnd(bytes: Uint8Array, start: number): number {
  const most = Math.min(bytes.length, start + longestField);
  for (let at = start; at < most; at += 1) {
    const next = bytes[at + 1];
    if (bytes[at] === lineFeed && next !== 0x20 && next !== 0x09) return at;
  }
  return most;
}

const decoder = new TextDecoder('latin1');

function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}
