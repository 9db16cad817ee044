import { fieldNameOf, isFold, opensReceived } from '../../../mail/lines.ts';
import { isAddressRest } from './empty-lines.ts';
import { opensMailField } from '../mail-names.ts';
import type { Repair } from '../repair.ts';

/**
 * Puts the blank back in front of lines that continue a field. Only where at least one line has certainly lost it, or below the
 * name of a report that stands alone on its line, since a page may not show the tab there. A line that reads like a field itself
 * (`2603:10b6::1) by …`, `CIP:192.0.2.1;…`) counts as the rest of the field above only where that field is visibly not finished,
 * so that no field of a sender's can become part of one of the reader's own. A name that was broken behind a hyphen is one again.
 * Lines above the first field stay as they are.
 */
export const lostFolds: Repair = {
  id: 'lost-folds',
  repair: (lines) => {
    const anyFold = lines.some(isFold);
    const any = lines.some(opensReceived) && lines.some((line, at) => isSurelyLost(line, at, anyFold));
    let above: Above | null = null;
    const repaired: string[] = [];
    let end = '';
    for (const line of lines) {
      const folded = isFold(line);
      const name = folded ? null : fieldNameOf(line);
      const continues: boolean =
        above !== null && (any ? name === null || isRest(line, above) : isReport(line, above, above.bare));
      if (name !== null && !continues && (above !== null || !isAddressRest(line)))
        above = { ...unread, name: name.toLowerCase() };
      if (above !== null) above = grown(above, continues ? line : line.slice(line.indexOf(':') + 1));
      if (!continues || folded || line === '') repaired.push(line);
      else if (/\w-$/.test(end) && /^\w/.test(line)) repaired[repaired.length - 1] += line;
      else repaired.push(` ${line}`);
      end = line;
    }
    return lines.some((line, at) => line !== repaired[at]) ? repaired : lines;
  },
};

/**
 * A line below the first one that neither opens a field nor is folded: in a message as it is, no such line is among its fields. A
 * sender may name a field `(2603`, so that such a line is no sign where other folds are in place.
 */
function isSurelyLost(line: string, at: number, anyFold: boolean): boolean {
  return at > 0 && /^[^ \t]/.test(line) && (fieldNameOf(line) === null || (!anyFold && isAddressRest(line)));
}

/**
 * The field above: whether nothing follows its colon, or what follows begins like a report (`open`), its open brackets, whether a
 * semicolon was seen, and whether a time of day was seen behind one.
 */
interface Above {
  readonly name: string;
  readonly bare: boolean;
  readonly open: boolean;
  readonly depth: number;
  readonly stamped: boolean;
  readonly dated: boolean;
}

const unread = { bare: true, open: true, depth: 0, stamped: false, dated: false };

/** Whether a line that begins with this name and a colon can only be the rest of the field above. */
function isRest(line: string, above: Above): boolean {
  // `(2603:` and `[IPv6:` of a peer, a group of an IPv6 address by itself, or a host of which a program made a link
  if (isAddressRest(line) || isLink(line)) {
    if (above.name === 'received') return !above.dated;
    if (above.depth > 0) return true;
  }
  // a report lists rules in brackets, `(7416014)(376014);DIR:OUT`
  return isReport(line, above, above.open);
}

/** `mx.example.org<http://mx.example.org>`, as Outlook writes it in plain text, with a bracket in front perhaps. */
function isLink(line: string): boolean {
  return /^[([]?[\w.-]{1,255}<(?:https?|mailto)$/i.test(fieldNameOf(line) ?? '');
}

/**
 * `CIP:`, `BCL:` and `ucf:` of a report whose name stands alone on its line, as Microsoft 365 writes it; or `H:` and `CAT:`
 * further on in one that began like that.
 */
function isReport(line: string, above: Above, open: boolean): boolean {
  return open && code.test(line) && above.name.startsWith('x-') && !opensMailField(line);
}

/** A code and its value, the rest of another value in front of it perhaps. */
const code = /^\s*(?:[^\s:;]{0,250};)?[A-Za-z]{1,5}:[^ \t]/;

/** A time of day as a word by itself: within an address more colons follow. */
const timeOfDay = /(?:^|[ \t])\d{1,2}:\d\d(?::\d\d)?(?![:\d])/;

function grown(above: Above, text: string): Above {
  let { depth } = above;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x28) depth += 1;
    if (code === 0x29 && depth > 0) depth -= 1;
  }
  const semicolon = text.lastIndexOf(';');
  const stamped = above.stamped || semicolon !== -1;
  const dated = above.dated || (stamped && timeOfDay.test(text.slice(semicolon + 1)));
  const bare = above.bare && text.trim() === '';
  return { ...above, bare, open: above.bare ? bare || code.test(text) : above.open, depth, stamped, dated };
}
