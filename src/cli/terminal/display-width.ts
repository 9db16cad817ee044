/** Signs that take two columns on a terminal: East Asian wide and full-width ones (UAX #11), and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Signs that stand on the one before them. */
const combining = /\p{M}/u;

/** How many columns a text takes on a terminal. An estimate: terminals do not agree on every sign. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0);
}

/** The start of a text in at most so many columns, with `…` where the rest is missing, filled up with blanks. */
export function fitted(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text + ' '.repeat(columns - columnsOf(text));
  const start = taken([...text], columns - 1);
  return fitted(`${start.join('')}…`, columns);
}

/**
 * The end of a text in at most so many columns, with `…` where its start is missing: of a path the end names the file, of a
 * domain the organisation.
 */
export function endFitted(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text + ' '.repeat(columns - columnsOf(text));
  const end = taken([...text].reverse(), columns - 1).reverse();
  return endFitted(`…${end.join('')}`, columns);
}

function taken(signs: readonly string[], columns: number): string[] {
  let left = columns;
  const fits = signs.findIndex((sign) => (left -= widthOf(sign)) < 0);
  return fits === -1 ? [...signs] : signs.slice(0, fits);
}

function widthOf(sign: string): number {
  if (combining.test(sign)) return 0;
  return wide.test(sign) ? 2 : 1;
}
