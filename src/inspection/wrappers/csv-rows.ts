/**
 * The rows of a text of quoted cells (RFC 4180); null where a quotation mark is not closed, or not at the end of its cell.
 * Linear. The library that reads the exports of a triage would weigh more than the page has left before its first verdict.
 */
export function csvRows(text: string, separator = ','): string[][] | null {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      const end = closingMark(text, at + 1);
      if (end === -1) return null;
      cell = text
        .slice(at + 1, end)
        .split('""')
        .join('"');
      at = end + 1;
      if (at < text.length && !`${separator}\r\n`.includes(text[at] ?? '')) return null;
    } else {
      const end = cellEnd(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    rows.at(-1)?.push(cell);
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') rows.push([]);
    at += 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

function closingMark(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
