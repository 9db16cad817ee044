import type { AntispamReport } from '../stamps/antispam-report.ts';
import { entryOf } from '../stamps/antispam-report.ts';
import type { Trace } from '../route/trace.ts';

/**
 * Of some stamps those that the mailbox itself wrote: they stand among its own. None where no stamps of its own are to be
 * seen.
 */
export function recipientStamps<S extends { readonly at: number }>({ stampsStart }: Trace, stamps: readonly S[]): readonly S[] {
  return stampsStart === null ? [] : stamps.filter(({ at }) => at >= stampsStart);
}

/** The report of the recipient's own filter, or null if there is none, or several: then nobody can tell which it is. */
export function recipientReport({ stampsStart, antispamReports }: Trace): AntispamReport | null {
  if (stampsStart === null) return null;
  const reports = inboundReports(antispamReports);
  const [report] = reports;
  return report !== undefined && reports.length === 1 && report.at >= stampsStart ? report : null;
}

/** The reports that were written as the message came in, by whomever. */
export function inboundReports(reports: readonly AntispamReport[]): readonly AntispamReport[] {
  return reportsOfDirection(reports, 'INB');
}

/** The reports of mail that went that way: `INB` came in, `INT` stayed inside. */
export function reportsOfDirection(reports: readonly AntispamReport[], direction: 'INB' | 'INT'): readonly AntispamReport[] {
  return reports.filter((report) => !report.untrusted && entryOf(report, 'DIR') === direction);
}
