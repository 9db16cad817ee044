import type { AntispamReport } from '../stamps/antispam-report.ts';
import type { Trace } from './trace.ts';

/**
 * Reports of the mailbox's own whose end was cut off, and with it the direction, as in a ticket that keeps so many characters of
 * a field. What they found may be lost with it, so an all-clear in them, or in another report beside them, counts for nothing.
 */
export function cutReports({ antispamReports, stampsStart }: Trace): readonly AntispamReport[] {
  return antispamReports.filter((report) => !report.untrusted && report.at >= (stampsStart ?? 0) && !saysWhere(report));
}

/**
 * Whether a direction stands there, and not in the greeting, which the sender writes: `H:x;DIR:OUT;PTR:x;CAT:PHSH`.
 * Of `INB` and `INT` the last letter may be lost; `OU` is the way out all the same.
 */
function saysWhere({ entries }: AntispamReport): boolean {
  let greeted: boolean | null = null;
  let says = false;
  for (const [key, value] of entries) {
    if (key === 'H') greeted = true;
    else if (key === 'DIR' && !/^IN?$/.test(value)) {
      if (greeted === null) return true;
      says = !greeted;
    } else if (greeted !== null && (key === 'PTR' || key === 'SFS' || key === 'CAT')) {
      // the greeting ends where the report goes on; in one with a greeting in front, its category comes before its direction
      greeted = false;
      if (key === 'CAT') says = false;
    }
  }
  return says;
}
