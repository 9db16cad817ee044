import { fieldNameOf, linesOf, valueOf } from '../../mail/lines.ts';
import { fileNameIn } from '../../mail/mime/parameters.ts';
import { findBytes, needleOf } from '../find-bytes.ts';

const partField = needleOf('\ncontent-', { anyCase: true });
const lineFeed = 0x0a;

/** Bytes of a part's field that are looked at. */
const longestField = 1000;

/** Types and names of files that are or may be messages. */
const carrying = /(?:message|text)\/(?:x-)?(?:rfc|822|global|delivery)|multipart\/(?:digest|report)|\.(?:eml|txt)/i;

/** Types and names of files that may hold messages, or reports of them. */
const holding = /gzip|zip\b|\/(?:x-)?(?:xml|vnd\.ms-outlook)|\.(?:xml|t?gz|msg|emlx|mbox)\b/i;

/** Whether the value of a field `Content-…` names such a file. */
export function namesFile(value: string): boolean {
  return holding.test(value);
}

/** Names of files in encoded words (RFC 2047) or as octets (RFC 2231), which do not show as they are written. */
const codedName = /=\?|\*/;

/** Whether a field of a part names a message or a file that may hold one. One that goes on behind what is looked at may. */
function saysCarried(field: string): boolean {
  if (carrying.test(field) || holding.test(field)) return true;
  if (!codedName.test(field)) return false;
  if (field.length === longestField) return true;
  const value = valueOf(linesOf(field), fieldNameOf(field)?.toLowerCase() ?? '');
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
