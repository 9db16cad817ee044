/** Takes the cells of a row, which are another row's as soon as it returns. */
export type TakeCells = (cells: readonly string[]) => void;

/**
 * Hands on the rows of a table up to the first that is not well-formed (RFC 4180) or not finished, and answers where that one
 * begins. Cells of columns that nobody reads, `isRead` false, are an empty text: to make a text of each takes most of the time.
 */
export function takeWellFormedRows(
  text: string,
  { delimiter, quote }: { readonly delimiter: string; readonly quote: string },
  isRead: (column: number) => boolean,
  take: TakeCells,
): number {
  const parting = delimiter.charCodeAt(0);
  const quoting = quote.charCodeAt(0);
  const cells: string[] = [];
  let rowStart = 0;
  let column = 0;
  for (let at = 0; ; at += 1) {
    const isQuoted = text.charCodeAt(at) === quoting;
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? closingQuote(text, start, quote) : cellEnd(text, at, parting);
    if (end === -1) return rowStart;
    at = isQuoted ? behindQuote(text, end) : end;
    const sign = text.charCodeAt(at);
    if (sign !== parting && sign !== lineFeed) return rowStart;
    cells[column] = isRead(column) ? cellOf(text, start, end, isQuoted ? quote : '') : '';
    column += 1;
    if (sign !== lineFeed) continue;
    cells.length = column;
    take(cells);
    column = 0;
    rowStart = at + 1;
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** `quote`: what stands around it; an empty text for nothing. */
function cellOf(text: string, start: number, end: number, quote: string): string {
  const cell = text.slice(start, end);
  return quote !== '' && cell.includes(quote) ? cell.replaceAll(quote + quote, quote) : cell;
}

/** Where the quotation mark stands that closes a cell; a doubled one is part of it. */
function closingQuote(text: string, from: number, quote: string): number {
  let at = text.indexOf(quote, from);
  while (at !== -1 && text.startsWith(quote, at + 1)) at = text.indexOf(quote, at + 2);
  return at;
}

function behindQuote(text: string, end: number): number {
  return text.charCodeAt(end + 1) === carriageReturn ? end + 2 : end + 1;
}

function cellEnd(text: string, from: number, parting: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === parting || code === lineFeed) return at;
  }
  return -1;
}
