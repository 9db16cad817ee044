import type { FactSource } from './fact-source.ts';

/** A number that Microsoft or a standard gives; written out by Intl in the language of the reader. */
export interface Quantity {
  readonly amount: number;
  readonly unit: 'day' | 'hour' | 'second' | null;
  readonly source: FactSource;
}

/** A number, as texts name it in `{quantity-…}`. */
export type QuantityId =
  | 'trace-reach'
  | 'trace-window'
  | 'history-delay'
  | 'history-gap'
  | 'report-reach'
  | 'status-days'
  | 'submission-age'
  | 'allow-life'
  | 'quarantine-life'
  | 'quarantine-life-preset'
  | 'signing-delay'
  | 'spf-lookups'
  | 'spf-void-lookups'
  | 'spf-lifetime';

/** Every number that a text names. */
export const quantities: Readonly<Record<QuantityId, Quantity>> = {
  /** how far back a message trace goes */
  'trace-reach': { amount: 90, unit: 'day', source: 'powershell' },
  /** the longest stretch of one query */
  'trace-window': { amount: 10, unit: 'day', source: 'powershell' },
  /** until a message stands in a historical search, at the longest, by the cmdlet's page */
  'history-delay': { amount: 4, unit: 'hour', source: 'powershell' },
  /** how much may be missing from it, by the portal's page: the two differ */
  'history-gap': { amount: 24, unit: 'hour', source: 'message-trace' },
  /** how far back the report on non-accepted domains goes */
  'report-reach': { amount: 90, unit: 'day', source: 'non-accepted-report' },
  /** what the report on pools shows by default */
  'status-days': { amount: 7, unit: 'day', source: 'mail-flow-status' },
  /** how old a message may be that is submitted */
  'submission-age': { amount: 30, unit: 'day', source: 'submissions' },
  /** how long an allow entry lives after its last use, by default */
  'allow-life': { amount: 45, unit: 'day', source: 'submissions' },
  /** how long quarantine keeps a message, by default and with the preset policies */
  'quarantine-life': { amount: 15, unit: 'day', source: 'quarantine' },
  'quarantine-life-preset': { amount: 30, unit: 'day', source: 'quarantine' },
  /** until DKIM signing can be turned on after the CNAME records were published, at the longest */
  'signing-delay': { amount: 4, unit: 'day', source: 'dkim' },
  /** DNS lookups in one SPF record, and those of them that may find nothing */
  'spf-lookups': { amount: 10, unit: null, source: 'spf' },
  'spf-void-lookups': { amount: 2, unit: null, source: 'spf-standard' },
  /** the shortest lifetime (TTL) that Microsoft recommends for the record */
  'spf-lifetime': { amount: 3600, unit: 'second', source: 'spf' },
};
