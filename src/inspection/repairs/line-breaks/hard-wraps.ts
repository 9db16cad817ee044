import { fieldNameOf, isBlankLine, isFold } from '../../../mail/lines.ts';
import { opensMailField } from '../mail-names.ts';
import type { Repair } from '../repair.ts';

/** Characters that the window of a terminal shows in a line. */
const narrowest = 60;
const widest = 250;

/** Fewer broken lines than this may be so long by chance. */
const fewest = 3;

/**
 * Joins lines that a terminal broke at the edge of its window, within words too: each that ends there goes on in the next line,
 * without a blank. Only where every line that is neither a field nor a fold stands below one as long as the longest of all.
 */
export const hardWraps: Repair = {
  id: 'lost-folds',
  repair: (lines) => {
    const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
    if (width < narrowest || width > widest) return lines;
    const joined: string[] = [];
    let breaks = 0;
    let above = '';
    for (const line of lines) {
      const isRest = !isBlankLine(line) && !isFold(line) && !opensField(line) && joined.length > 0;
      // a blank at the edge was cut off
      if (isRest && above.length < width - 1) return lines;
      if (isRest) {
        joined[joined.length - 1] += above.length < width ? ` ${line}` : line;
        breaks += 1;
      } else {
        joined.push(line);
      }
      above = line;
    }
    return breaks < fewest ? lines : joined;
  },
};

/** A field has a blank after its colon, which the rest of a list of names or of an address has not. */
function opensField(line: string): boolean {
  const name = fieldNameOf(line);
  return name !== null && (line.length === name.length + 1 || line.charAt(name.length + 1) === ' ') && opensMailField(line);
}
