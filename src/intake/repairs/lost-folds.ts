import { fieldNameOf, opensReceived } from '../lines.ts';
import type { Repair } from './repair.ts';

/**
 * Puts the blank back in front of lines that continue a field, in a header section in which no line has one. A line that reads like a field
 * itself (`2603:10b6::1) by …`, `CIP:192.0.2.1;…`) is taken for the rest of the field above only where that field is visibly not finished,
 * so that no field of a sender's can be drawn into one of the reader's own.
 */
export const lostFolds: Repair = {
  id: 'lost-folds',
  repair: (lines) => {
    if (!lines.some(opensReceived) || lines.some((line) => line.startsWith(' ') || line.startsWith('\t'))) return lines;
    let above: Above | null = null;
    const repaired = lines.map((line) => {
      const name = fieldNameOf(line);
      const continues = above !== null && line !== '' && (name === null || isRest(name, above));
      if (name !== null && !continues) above = { name: name.toLowerCase(), bare: true, depth: 0, dated: false };
      if (above !== null) above = grown(above, continues ? line : line.slice(line.indexOf(':') + 1));
      return continues ? ` ${line}` : line;
    });
    return repaired.some((line, at) => line !== lines[at]) ? repaired : lines;
  },
};

/** The field above: whether nothing stands behind its colon, its open brackets, and whether a time of day was seen behind a semicolon. */
interface Above {
  readonly name: string;
  readonly bare: boolean;
  readonly depth: number;
  readonly dated: boolean;
}

/** Whether a line that begins with this name and a colon can only be the rest of the field above. */
function isRest(name: string, above: Above): boolean {
  // `(2603:` and `[IPv6:` of a peer, or a group of an IPv6 address by itself
  if (/^[([]/.test(name) || /^[0-9a-f]{1,4}$/i.test(name)) return above.depth > 0 || (above.name === 'received' && !above.dated);
  // `CIP:` and `BCL:` of a report whose name stands alone on its line
  return above.bare && /^[A-Z]{2,5}$/.test(name);
}

function grown(above: Above, text: string): Above {
  let { depth } = above;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')' && depth > 0) depth -= 1;
  }
  const dated = above.dated || /;[^;]{0,40}\d\d:\d\d/.test(text) || (text.length < 40 && /^[^;]*\d\d:\d\d:\d\d/.test(text));
  return { ...above, bare: above.bare && text.trim() === '', depth, dated };
}
