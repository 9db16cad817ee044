/**
 * What stands before the sum of other rows, in the languages of this program and German. A name with a dot behind it is a domain.
 * `All` beside one may be a direction or a connector.
 */
const ofTotals = /^\s*(?:(?:grand |sub-?)?total\w{0,3}|totaal|i alt|sum(?:me)?|gesamt(?:summe)?)(?![\w.-])/i;

/** Whether a cell begins with a word of sums. */
export function opensTotal(cell: string): boolean {
  return ofTotals.test(cell);
}

/** Whether a row below a table is blank, or sums others up: numbers alone, behind a word of sums. */
export function saysNothing(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.filter((cell) => cell.trim() !== '');
  return first === '' || (opensTotal(first) && [first.replace(ofTotals, ''), ...others].every((cell) => ofNumbers.test(cell)));
}

const ofNumbers = /^[\s\d.,:%]*$/;
