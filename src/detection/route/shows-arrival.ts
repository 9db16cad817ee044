import type { AntispamReport } from '../stamps/antispam-report.ts';
import { entryOf, isOfArrival } from '../stamps/antispam-report.ts';
import type { Hop } from './hop.ts';
import type { ReaderSystem } from './own-stretch.ts';

type Lines = readonly Pick<Hop, 'protocol'>[];

/**
 * Whether a message of Microsoft 365 is seen to have come to a mailbox: its newest line put it into one. A report of the way in
 * does not show it: a mailbox may have forwarded what was judged on its way there, and a report of non-delivery gives the same
 * lines back.
 */
export function showsArrival(hops: Lines): boolean {
  return hops[0]?.protocol?.toUpperCase() === 'HTTPS';
}

/** Whether the only reports on a message of Microsoft 365 were written as it went out again. */
export function showsExit(reader: ReaderSystem, reports: readonly AntispamReport[]): boolean {
  if (reader !== 'microsoft365' || reports.some(isOfArrival)) return false;
  return reports.some((report) => !report.untrusted && entryOf(report, 'DIR') === 'OUT');
}
