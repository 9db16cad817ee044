import type { SourceId } from './pages.ts';

/** A number that Microsoft gives; written out by Intl in the language of the reader. */
export interface Quantity {
  readonly amount: number;
  readonly unit: 'day' | 'hour' | 'second' | null;
  readonly source: SourceId;
}

export type QuantityId =
  'trace-reach' | 'trace-window' | 'history-delay' | 'report-reach' | 'key-rotation' | 'spf-lookups' | 'spf-lifetime';

export const quantities: Readonly<Record<QuantityId, Quantity>> = {
  /** how far back a message trace goes */
  'trace-reach': { amount: 90, unit: 'day', source: 'powershell' },
  /** the longest stretch of one query */
  'trace-window': { amount: 10, unit: 'day', source: 'powershell' },
  /** until a message stands in a historical search, at the longest */
  'history-delay': { amount: 4, unit: 'hour', source: 'powershell' },
  /** how far back the report on non-accepted domains goes */
  'report-reach': { amount: 90, unit: 'day', source: 'non-accepted-report' },
  /** until new DKIM keys are in use */
  'key-rotation': { amount: 96, unit: 'hour', source: 'dkim' },
  /** DNS lookups in one SPF record */
  'spf-lookups': { amount: 10, unit: null, source: 'spf' },
  /** the shortest lifetime (TTL) that Microsoft recommends for the record */
  'spf-lifetime': { amount: 3600, unit: 'second', source: 'spf' },
};
