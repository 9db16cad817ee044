import type { TriageRecord } from '../../record/record.ts';
import { isDmarcReport, recordsOfReport } from '../dmarc/dmarc.ts';
import { areOfReports, reportColumn } from '../dmarc/dmarc-headings.ts';
import { dmarcRecords, isOddRow } from '../dmarc/dmarc-row.ts';
import { dmarcRowOf } from '../dmarc/dmarc-table.ts';
import type { JsonObject } from './json-objects.ts';
import { remembering } from '../cells/remembering.ts';

/** The aggregate reports in the JSON of one export. */
export interface JsonReports {
  /** whether an object is a report, or a row of one */
  readonly holds: (object: JsonObject) => boolean;
  /** its rows, the first of them with this number; `isOdd`: one of them lacks its count or its address */
  readonly recordsOf: (object: JsonObject, item: number) => { readonly records: TriageRecord[]; readonly isOdd: boolean };
}

/**
 * Reads reports that were turned into JSON: whole ones, and rows in an object of their own, as programs hand them to a SIEM and
 * as a table has them.
 */
export function jsonReports(source: string): JsonReports {
  const recordOf = dmarcRecords(source);
  // every row of a hundred thousand has the same names
  const areRows = remembering((names: string) => areOfReports(names.split('\n')));
  const isRow = (object: JsonObject): boolean => areRows(Object.keys(object).join('\n'));
  return {
    holds: (object) => isDmarcReport(object) || isRow(object),
    recordsOf: (object, item) => {
      if (isDmarcReport(object)) return recordsOfReport(object, { source, item });
      const { row, report } = dmarcRowOf(Object.entries(object).flatMap(([name, value]) => cellOf(name, value)));
      const record = recordOf(row, item, report);
      return { records: [record], isOdd: isOddRow(row, record) };
    },
  };
}

function cellOf(name: string, value: unknown): readonly Parameters<typeof dmarcRowOf>[0][number][] {
  const element = reportColumn(name);
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value);
  return element === null || !isPlain ? [] : [[element, String(value).trim()]];
}
