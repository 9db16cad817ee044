import { opensReceived } from '../../../mail/lines.ts';
import { changedLines } from '../characters/changed-lines.ts';
import { colours } from '../characters/invisible-characters.ts';
import { opensMailField } from '../mail-names.ts';
import type { Repair } from '../repair.ts';

/** Fewer marked fields than this may be anything. */
const fewest = 3;

/** `- `, `* ` or `• `, as text programs mark the items of a list, and the blanks after the first one. */
const bullet = /^[ \t]{0,8}[-*+•·▪●○‣◦–—][ \t]([ \t]{0,7})/;

/** `**Received:**`, `**Received**:`, the same with one star, or with underscores: a name in bold or italic letters. */
const emphasis = /^(\*\*?|__?)([!-)+-9;-^`-~]{1,80})(?::\1|\1:)/;

/**
 * Takes away what a program for formatted text put in front of header fields: the mark of a list, and the stars of a bold name.
 * Every field that mail systems write has the same kind of mark: in a message as it is, none has one.
 */
export const listMarks: Repair = {
  id: 'list-marks',
  repair: (lines) => {
    if (lines.some(opensMailField)) return lines;
    const first = lines.find((line) => kindOf(line) !== null);
    const kind = first === undefined ? null : kindOf(first);
    if (kind === null) return lines;
    let fields = 0;
    const bare: string[] = [];
    for (const line of lines) {
      const found = kindOf(line);
      if (found !== null && (found.bulleted !== kind.bulleted || found.bold !== kind.bold)) return lines;
      if (found !== null) fields += 1;
      // a mark in front of the rest of a field leaves that a fold
      bare.push(found?.field ?? (kind.bulleted ? line.replace(bullet, '$1') : line));
    }
    return fields >= fewest ? bare : lines;
  },
};

const opensReport = /^x-forefront-antispam-report\s*:/i;

/** The name of the report with a few characters in front of it, and perhaps behind: `**`, `1) `, `<b>`; no other field's. */
const marked = /^(?:[^ \ta-z\d:-]|[^ \t:][^:]{0,18}[^a-z\d:-])?(x-forefront-antispam-report)(?:[^a-z\d:-][^:]{0,9})?:/i;

/**
 * Takes the marks away at the name of the filter's report where no line has that name without any: somebody pointed to it
 * (`>>> `, `**`), a terminal coloured it, or a page begins there. Where one has, that with marks may be a sender's. Nor in front
 * of a fold, nor where the route has marks too.
 */
export const markedReport: Repair = {
  id: 'list-marks',
  repair: (lines) =>
    lines.some(opensReceived) && !lines.some((line) => opensReport.test(line))
      ? changedLines(lines, (line) => {
          const plain = line.replace(colours, '');
          return marked.test(plain) ? plain.replace(marked, '$1:') : line;
        })
      : lines,
};

interface MarkedField {
  readonly field: string;
  readonly bulleted: boolean;
  readonly bold: boolean;
}

/** The field after the marks of a line, and which they are; null where there is no mark, or no field after it. */
function kindOf(line: string): MarkedField | null {
  const text = line.replace(bullet, '').trimStart();
  const field = text.replace(emphasis, '$2:');
  const bulleted = bullet.test(line);
  const bold = field !== text;
  return (bulleted || bold) && opensMailField(field) ? { field, bulleted, bold } : null;
}
