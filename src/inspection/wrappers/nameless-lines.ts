import { namelessValues } from '../../microsoft365/nameless-values.ts';
import { isBlankLine, isFold, linesOf } from '../../mail/lines.ts';
import { lineBreakOf } from '../../mail/headers/header-lines.ts';
import { opensTrueField } from '../repairs/mail-names.ts';
import { withPlainCharacters } from '../repairs/repairs.ts';

/** Blanks, quoting and other marks in front of a line. */
const marks = /^[^\p{L}\d]{1,20}/u;

/** What a header analyser prints in front of a value: a number and the name of the field, or what it calls the value. */
const label = /^(?:\d{1,4} ?[\t|] ?)?(?:source header:?|([ax]\w{0,20}-[\w-]{1,60}))(?:[\t |*]{1,9}|$)/i;

/** The last bar of a row. */
const barAtEnd = /[\s|]{1,9}$/;

/** Lines that are searched: whoever asks about one value writes less around it. */
const mostLines = 200;

/**
 * The values that stand in a text without their names, as somebody copies one out of a table or asks what it means, or as a
 * header analyser shows it. Each gets the name that stands beside it or in the line above, which may be that of a copy that
 * others wrote, or else that of the field that alone has such a value; its folds go with it. None where any field has its name.
 * Linear.
 */
export function linesWithoutNames(text: string): string[] {
  const lines = withPlainCharacters(linesOf(text, lineBreakOf(text), mostLines));
  if (lines.some((line) => opensTrueField(line.replace(marks, '')))) return [];
  const found: string[] = [];
  let isOpen = false;
  let above: string | undefined;
  for (const line of lines) {
    const shown = line.replace(marks, '').trimEnd().replace(barAtEnd, '');
    const [beside, name] = label.exec(shown) ?? ['', above];
    const value = shown.slice(beside.length);
    const field = namelessValues.find(({ begins }) => begins.test(value))?.field;
    isOpen = field !== undefined || (isOpen && isFold(line) && !isBlankLine(line));
    if (field !== undefined) found.push(`${name ?? field}: ${value}`);
    else if (isOpen) found.push(` ${shown}`);
    if (shown !== '') above = value === '' ? name : undefined;
  }
  return found;
}
