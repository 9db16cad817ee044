import { decodeWhole } from '../../mail/encodings/encoded-words.ts';
import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamedAny } from '../../mail/headers/fields-by-name.ts';
import { isSameWord } from '../../mail/same-word.ts';
import { decidingCodes } from '../../microsoft365/filter-findings.ts';
import { readPairs } from './pairs.ts';

/**
 * One X-Forefront-Antispam-Report, or the copy that the recipient's edge renamed to -Untrusted; `field` is its name as it
 * stands in the message. Entries in their order, keys and codes in upper case, those without a value left out. Source: Anti-spam
 * message headers (learn.microsoft.com, 27 July 2026); SFP is not documented.
 */
export interface AntispamReport {
  readonly at: number;
  readonly field: string;
  readonly untrusted: boolean;
  readonly entries: readonly (readonly [key: string, value: string])[];
}

const renamed = 'X-Forefront-Antispam-Report-Untrusted';
const names = ['X-Forefront-Antispam-Report', renamed] as const;

/** All antispam reports of a message, newest first. */
export function readAntispamReports(index: FieldIndex): AntispamReport[] {
  const reports: AntispamReport[] = [];
  for (const { at, name, value } of fieldsNamedAny(index, names)) {
    const text = decodeWhole(value);
    const entries = readPairs(/[;,|\s]./.test(text) ? text : text + linesBelow(index, at), keyNamed).map(plainly);
    reports.push({ at, field: name, untrusted: isSameWord(name, renamed), entries });
  }
  return reports;
}

/**
 * Where a program printed each entry in a line of its own, as `CAT:PHSH`, those lines look like fields with short names. A name
 * in `From:` below them may hold entries that its sender made up.
 */
function linesBelow({ fields }: FieldIndex, report: number): string {
  let below = '';
  for (let at = report + 1; ; at += 1) {
    const entry = `;${fields[at]?.name}:${fields[at]?.value}`;
    if (!/^;[A-Z]+:[^;]*;?$/.test(entry)) return below;
    below += entry;
  }
}

/** The filter of 2011–13 wrote this for what it did not know, and sometimes once more in front of the next key. */
const none = '(null)';

function keyNamed(text: string): string {
  return (text.startsWith(none) ? text.slice(none.length) : text).toUpperCase();
}

/**
 * What a code says must not get lost where a program wrote the whole text in small letters, or broke a line within a code, or
 * where somebody marked what they ask about (`**CAT:PHSH**`) or noted something beside it (`CAT:PHSH // here`): keys and codes
 * are letters and digits.
 */
function plainly([key, value]: AntispamReport['entries'][number]): AntispamReport['entries'][number] {
  const name = lettersOf(key);
  const codes = decidingCodes.get(name);
  if (codes === undefined) return [name, value];
  const given = value.toUpperCase();
  return [name, [lettersOf(given), ...given.split(otherSigns)].find((code) => codes.includes(code)) ?? given];
}

function lettersOf(text: string): string {
  return text.replace(otherSigns, '');
}

const otherSigns = /[^a-z\d]+/gi;

/**
 * The entry of that key; null if there is none, or if two differ: a greeting is part of a report, and may hold entries of a
 * stranger's.
 */
export function entryOf(report: AntispamReport, key: string): string | null {
  let found: string | null = null;
  for (const [name, value] of report.entries) {
    if (name !== key) continue;
    if (found !== null && found !== value) return null;
    found = value;
  }
  return found;
}

/** Written on the way to a mailbox: from outside, or from another mailbox of the same organisation. */
export function isOfArrival(report: AntispamReport): boolean {
  const direction = report.untrusted ? null : entryOf(report, 'DIR');
  return direction === 'INB' || direction === 'INT';
}
