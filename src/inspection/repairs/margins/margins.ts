import { opensReceived } from '../../../mail/lines.ts';
import { opensMailField } from '../mail-names.ts';
import type { Repair } from '../repair.ts';

/** Fewer fields than this may be anything. */
const fewest = 3;

/** What stands in front of a `Received` field, which belongs to no name; blanks alone, `>` and `|` are for other repairs. */
const inFront = /^(?![ \t]*(?:[>|]|received:))(-|.{0,40}[^\w-])received:/i;

/** A blank line, or the edge of a frame. */
const hasNoWord = /^[^\p{L}\p{N}]*$/u;

/** The end of a line that is a string in a program's source. */
const endOfString = { "'": /',?[ \t]*$/, '"': /",?[ \t]*$/ } as const;

/**
 * Takes away what a program put in front of every line: `AB> ` of a reply, `// ` or `# ` of a remark, `+` of a difference, the
 * name of a file. It is what stands in front of the first `Received`; where it ends with a quote, the one at the end of a line
 * goes with it. In a message as it is, a field that mail systems write stands at the start of a line. A line without the mark may
 * be the rest of one that was wrapped later.
 */
export const margins: Repair = { id: 'margins', repair: (lines) => withoutMargin(lines, (margin) => margin) };

/** The same where digits differ from line to line: times of a log, which may hold lines of several messages. */
export const logTimes: Repair = {
  id: 'log-times',
  repair: (lines) => withoutMargin(lines, withoutDigits),
};

function withoutMargin(lines: readonly string[], shapeOf: (margin: string) => string): readonly string[] {
  if (lines.some(opensMailField)) return lines;
  const margin = lines.map((line) => inFront.exec(line)?.[1]).find((found) => found !== undefined);
  if (margin === undefined) return lines;
  const shape = shapeOf(margin);
  const empty = shapeOf(margin.trim());
  // times of a log, of which some are the same by chance
  if (shape === margin && lines.some((line) => isOther(line.slice(0, margin.length), margin))) return lines;
  const bare = lines.map((line) => {
    if (shapeOf(line.slice(0, margin.length)) === shape) return inside(line.slice(margin.length), margin);
    const rest = line.trim();
    return hasNoWord.test(rest) || (rest.length === empty.length && shapeOf(rest) === empty) ? '' : line;
  });
  return bare.some(opensReceived) && bare.filter(opensMailField).length >= fewest ? bare : lines;
}

/** Whether a margin differs in its digits alone. */
function isOther(one: string, margin: string): boolean {
  return one !== margin && withoutDigits(one) === withoutDigits(margin);
}

function withoutDigits(text: string): string {
  return text.replace(/\d/g, '0');
}

/** A line behind its margin, without the quote that ends what a quote began. */
function inside(line: string, margin: string): string {
  const quote = margin.at(-1);
  if (quote === "'") return line.replace(endOfString[quote], '');
  return quote === '"' ? line.replace(endOfString[quote], '').replaceAll('\\"', '"') : line;
}
