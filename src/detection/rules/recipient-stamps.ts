import type { HeaderField } from '../fields.ts';
import type { AntispamReport } from '../trace/antispam-report.ts';
import { entryOf } from '../trace/antispam-report.ts';
import type { Reading } from './rule.ts';

/** The fields of that name that the mailbox itself wrote: those among its stamps. Empty where no stamps are to be seen. */
export function recipientStamps({ named, trace }: Reading, name: string): readonly HeaderField[] {
  const { stampsStart } = trace;
  return stampsStart === null ? [] : named(name).filter(({ at }) => at >= stampsStart);
}

/** The report of the recipient's own filter, or null if there is none, or several: then nobody can tell which it is. */
export function recipientReport({ trace }: Reading): AntispamReport | null {
  const { stampsStart, antispamReports } = trace;
  if (stampsStart === null) return null;
  const reports = antispamReports.filter((report) => !report.untrusted && entryOf(report, 'DIR') === 'INB');
  const [report] = reports;
  return report !== undefined && reports.length === 1 && report.at >= stampsStart ? report : null;
}
