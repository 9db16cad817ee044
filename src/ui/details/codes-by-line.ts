import type { Detail } from '../../explanation/explanation.ts';

/** The codes of one header line. */
export interface CodesOfLine {
  readonly at: number;
  readonly name: string;
  readonly details: readonly Detail[];
}

/** Groups codes, which come in the order of the fields, under the line that holds them. */
export function codesByLine(details: readonly Detail[]): CodesOfLine[] {
  const lines = new Map<number, { at: number; name: string; details: Detail[] }>();
  for (const detail of details) {
    const line = lines.get(detail.at) ?? { at: detail.at, name: detail.name, details: [] };
    line.details.push(detail);
    lines.set(detail.at, line);
  }
  return [...lines.values()];
}
