import { changedLines } from './changed-lines.ts';
import type { Repair } from '../repair.ts';
import { routeShows } from './route-shows.ts';

/**
 * Makes addresses and host names readable again that somebody made unclickable: `40[.]95[.]1[.]2`, `mail(.)example`, `hxxps:`.
 * Only where a field of the route shows it. Each mark stands inside one field before and after, so whatever a sender writes this
 * way they could have written plainly.
 */
export const defanged: Repair = {
  id: 'defanged',
  repair: (lines) => (routeShows(lines, (line) => marked.test(line)) ? changedLines(lines, refang) : lines),
};

/** A mark with a letter or a figure on either side. */
const marked = /[A-Za-z0-9](?:\[\.\]|\(\.\)|\[dot\]|\(dot\)|\[:\]|\[@\])[A-Za-z0-9:[]/i;

/** A line as it was before somebody made its addresses and names unclickable. */
export function refang(line: string): string {
  return (
    line
      // a dot may be the last sign of a name or a sentence
      .replace(/(?<=[A-Za-z0-9])(?:\[\.\]|\(\.\)|\[dot\]|\(dot\))(?=[A-Za-z0-9\s),]|$)/gi, '.')
      .replace(/(?<=[A-Za-z0-9:\]])\[:\](?=[A-Za-z0-9:[])/g, ':')
      .replace(/(?<=[A-Za-z0-9._+-])(?:\[@\]|\[at\])(?=[A-Za-z0-9])/gi, '@')
      .replace(/\bhxxp(s?):/gi, 'http$1:')
  );
}
