import type { AntispamReport } from '../stamps/antispam-report.ts';
import { entryOf, isOfArrival } from '../stamps/antispam-report.ts';
import type { Hop } from './hop.ts';
import type { OwnStretch, ReaderSystem } from './border/own-stretch.ts';

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

/** What `goesOn` looks at. */
export interface Passing extends Pick<OwnStretch, 'reader' | 'entry'> {
  readonly source: string;
  readonly hops: Lines;
  readonly antispamReports: readonly AntispamReport[];
}

/**
 * Whether Microsoft 365 took the message in from outside and it was on its way out again where the lines end: whatever handed it
 * over then stands in none of them. The headers in a non-delivery report (NDR) end like that.
 */
export function goesOn({ source, reader, entry, hops, antispamReports }: Passing): boolean {
  if (reader !== 'microsoft365' || entry !== 'border') return false;
  return source === 'returned' || (!showsArrival(hops) && showsExit(reader, antispamReports));
}
