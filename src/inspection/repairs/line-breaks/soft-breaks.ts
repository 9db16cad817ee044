import { endOfBlock, fieldNameOf, isBlankLine } from '../../../mail/lines.ts';
import { quotedPrintableBytes } from '../../../mail/encodings/quoted-printable.ts';
import type { Repair } from '../repair.ts';

/** The field, after the mark of a quote perhaps. */
const received = /^[^\w]{0,8}received:/i;

/** An `=` that quoted-printable would have written as `=3D`. */
const bareEquals = /=(?![0-9A-Fa-f]{2})/;

/** The `=` of an octet that is a control sign, or no ASCII. */
const unsafe = /=(?=[0189A-Fa-f][0-9A-Fa-f]|7[Ff])/g;

const ascii = /^[\t -~]*$/;

/** Soft breaks that a header section must show: what ends in `=` by itself is a signature. */
const fewest = 2;

/** Characters of a line that ends in `=` (RFC 2045, section 6.7, rule 5): programs break close to the limit. */
const shortest = 60;
const longest = 76;

/**
 * Undoes quoted-printable in the paragraph that holds the first `Received`: somebody forwarded the headers as text and the source
 * of that message was copied. A long line ends there in `=` and goes on without a blank, as no header section does by itself.
 * Octets that would be a line end, or no ASCII, stay as they are written. Where a line begins is no longer sure then.
 */
export const softBreaks: Repair = {
  id: 'soft-breaks',
  repair: (lines) => {
    const first = lines.findIndex((line) => received.test(line));
    if (first === -1) return lines;
    let start = first;
    while (start > 0 && !isBlankLine(lines[start - 1] ?? '')) start -= 1;
    const end = endOfBlock(lines, first);
    let breaks = 0;
    for (let at = start; at < end; at += 1) {
      if ((lines[at] ?? '').length > longest) return lines;
      if (isBroken(lines[at] ?? '', lines[at + 1])) breaks += 1;
    }
    const whole = joined(lines.slice(start, end));
    if (breaks < fewest || whole.some((line) => bareEquals.test(line) || !ascii.test(line))) return lines;
    return [...lines.slice(0, start), ...decoded(whole), ...lines.slice(end)];
  },
};

function isBroken(line: string, next: string | undefined): boolean {
  return line.length >= shortest && line.endsWith('=') && next !== undefined && /^\S/.test(next) && fieldNameOf(next) === null;
}

/** The lines, each with those that a soft break parted from it: first of all, since careless programs break within an octet. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let parts: string[] = [];
  for (const line of lines) {
    const goesOn = line.endsWith('=');
    parts.push(goesOn ? line.slice(0, -1) : line);
    if (goesOn) continue;
    whole.push(parts.join(''));
    parts = [];
  }
  return parts.length === 0 ? whole : [...whole, parts.join('')];
}

function decoded(lines: readonly string[]): string[] {
  const octets = quotedPrintableBytes(lines.map((line) => line.replace(unsafe, '=3D')));
  return new TextDecoder().decode(octets).split('\n').slice(0, -1);
}
