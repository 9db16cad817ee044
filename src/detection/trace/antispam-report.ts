import { decodeWhole } from '../encoded-words.ts';
import type { HeaderField } from '../fields.ts';
import { readPairs } from './pairs.ts';

/**
 * One X-Forefront-Antispam-Report, or the copy that the recipient's edge renamed to -Untrusted. Entries in their order, keys in
 * upper case, those without a value left out. Source: Anti-spam message headers (learn.microsoft.com, 27 July 2026); SFP is not documented.
 */
export interface AntispamReport {
  readonly at: number;
  readonly untrusted: boolean;
  readonly entries: readonly (readonly [key: string, value: string])[];
}

const names: ReadonlyMap<string, boolean> = new Map([
  ['x-forefront-antispam-report', false],
  ['x-forefront-antispam-report-untrusted', true],
]);

/** All antispam reports of a message, newest first. */
export function readAntispamReports(fields: readonly HeaderField[]): AntispamReport[] {
  const reports: AntispamReport[] = [];
  for (const field of fields) {
    const untrusted = names.get(field.name.toLowerCase());
    if (untrusted === undefined) continue;
    const entries = readPairs(decodeWhole(field.value)).map(([key, value]) => [key.toUpperCase(), value] as const);
    reports.push({ at: field.at, untrusted, entries });
  }
  return reports;
}

/** The first entry of that key, or null. */
export function entryOf(report: AntispamReport, key: string): string | null {
  return report.entries.find(([name]) => name === key)?.[1] ?? null;
}
