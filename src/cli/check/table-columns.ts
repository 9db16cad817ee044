import { columnsOf, endFitted, fitted } from '../terminal/display-width.ts';

/** The texts of one line of the table, or the names of its columns. */
export interface RowTexts {
  readonly label: string;
  readonly place: string;
  readonly domain: string;
  readonly file: string;
}

/** Columns that each text takes; 0 where there is no room for it. */
export type ColumnWidths = Readonly<Record<keyof RowTexts, number>>;

/** Widest columns, where there is little room. */
const widest = { label: 24, place: 18, domain: 30, file: 28 } as const;

/** Narrowest columns in which a domain or a file can be told from others. */
const narrowest = { domain: 16, file: 12 } as const;

/** Blanks between two columns, and those before the first, where the mark stands. */
const gap = 2;

/**
 * How a table is laid out in a width: each column as wide as its longest text, up to a limit, and the file takes what is left.
 * Where that is too little, the domain gets narrower; then where the message lies is left out, then its sender. The answer and
 * the file always stay.
 */
export function columnWidths(rows: readonly RowTexts[], names: RowTexts, width: number): ColumnWidths {
  // no call takes as many arguments as there may be rows
  const natural = (key: keyof RowTexts): number =>
    rows.reduce((most, row) => Math.max(most, columnsOf(row[key])), columnsOf(names[key]));
  const label = Math.min(natural('label'), widest.label);
  const place = Math.min(natural('place'), widest.place);
  const domain = Math.min(natural('domain'), widest.domain);
  const file = natural('file');
  const rest = width - gap - label;

  for (const shownPlace of [place, 0]) {
    const room = rest - gap - (shownPlace === 0 ? 0 : shownPlace + gap);
    const forFile = Math.min(file, widest.file);
    const shownDomain = Math.min(domain, Math.max(room - gap - forFile, Math.min(domain, narrowest.domain)));
    const left = room - gap - shownDomain;
    if (left >= Math.min(file, narrowest.file)) {
      return { label, place: shownPlace, domain: shownDomain, file: Math.min(file, left) };
    }
  }
  if (rest - gap >= Math.min(file, narrowest.file)) return { label, place: 0, domain: 0, file: Math.min(file, rest - gap) };
  const half = Math.floor((width - 2 * gap) / 2);
  return { label: half, place: 0, domain: 0, file: width - 2 * gap - half };
}

/** One line of the table, without blanks at its end. */
export function rowText(row: RowTexts, widths: ColumnWidths): string {
  const cells = [
    widths.label > 0 && fitted(row.label, widths.label),
    widths.place > 0 && fitted(row.place, widths.place),
    widths.domain > 0 && endFitted(row.domain, widths.domain),
    widths.file > 0 && endFitted(row.file, widths.file),
  ];
  return cells
    .filter((cell) => cell !== false)
    .join(' '.repeat(gap))
    .trimEnd();
}
