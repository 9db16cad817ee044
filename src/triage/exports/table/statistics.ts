import type { ByteSource } from '../../bytes/byte-source.ts';
import { domainOf } from '../../../explanation/message/from-domain.ts';
import { emptyRecord } from '../../record/empty-record.ts';
import { mark } from '../../record/identity.ts';
import { mostColumns } from '../../limits.ts';
import type { TriageRecord } from '../../record/record.ts';
import { textOfSource } from '../../bytes/text-of-bytes.ts';
import { takeCsvRows } from './csv-rows.ts';
import { plainName } from '../headings.ts';
import type { TableStart } from './table-start.ts';
import { reportedPools } from './table-start.ts';
import { opensTotal } from './totals.ts';

/**
 * *Top domain mailflow status* of the Exchange admin center: mail of a domain by the pool it left by. Its headings are not known
 * for certain, so the names of the pools are looked for, as headings (a column a pool) or in cells (a row a pool). What stands
 * there is a count, and no message.
 */
export async function readStatistics(
  source: ByteSource,
  { delimiter, quote, start, headings }: TableStart,
): Promise<TriageRecord[]> {
  const columns = headings.slice(0, mostColumns).map((heading) => reportedPools.get(plainName(heading)) ?? null);
  const pieces = textOfSource(source);
  const records: TriageRecord[] = [];
  let isHeading = true;
  const add = (cells: readonly string[], half: 'passed' | 'spam', count: number | null): void => {
    if (count === null || count === 0 || cells.some(opensTotal)) return;
    const domain = cells.map((cell) => domainOf(cell.trim())).find((found) => found !== null) ?? null;
    if (domain === null && cells.some((cell) => /^\s*alle?(?![\w.-])/i.test(cell))) return;
    const item = records.length + 1;
    records.push({
      ...emptyRecord({ source: source.name, item }),
      kind: 'statistics',
      count,
      identity: [mark('statistics', `${cells.join('\t')}\n${half}`)],
      fromDomain: domain,
      outcome: 'relay-pool',
      senderSideFilter: half,
      certainty: 'certain',
    });
  };
  await takeCsvRows(pieces, { delimiter, quote, start, isRead: () => true }, (cells) => {
    if (isHeading) {
      isHeading = false;
      return;
    }
    columns.forEach((half, at) => {
      if (half !== null) add(cells, half, numberIn(cells[at] ?? ''));
    });
    const half = cells.map((cell) => reportedPools.get(plainName(cell))).find((found) => found !== undefined);
    if (half !== undefined) add(cells, half, cells.map(numberIn).find((number) => number !== null) ?? null);
  });
  return records;
}

/**
 * A whole number, its thousands perhaps parted, all of them by the same sign: `1234,567` is no whole one in many countries. As
 * `5.0` programs write whole ones of a column in which one is missing.
 */
export function numberIn(cell: string): number | null {
  const text = cell.trim().replace(/(?<=\d)[.,]0{1,2}$/, '');
  return /^\d{1,15}$|^\d{1,3}([,. \u00a0\u202f])\d{3}(?:\1\d{3}){0,3}$/.test(text) ? Number(text.replace(/\D/g, '')) : null;
}
