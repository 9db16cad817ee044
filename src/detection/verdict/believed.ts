import type { Evidence } from '../rules/evidence.ts';
import type { Trace } from '../route/trace.ts';
import { isHandedOn } from '../route/handed-on.ts';

/**
 * How well the recipient's own fields show something. `shown`: they stand among the stamps that the mailbox wrote. `suggested`:
 * the text has no stamp that names a server of the mailbox, as when somebody copied a part of the headers.
 */
export type Showing = 'shown' | 'suggested';

/** The one piece of evidence that is believed, and how well it is shown. */
export interface Believed<E extends Evidence> {
  readonly item: E;
  readonly showing: Showing;
}

/**
 * The evidence of a rule whose field stands once; of two that differ nobody can tell which is true. Among the mailbox's own
 * stamps it is shown. In a text without these it is suggested, if a level (X-MS-Exchange-Organization-SCL) is left: Microsoft's
 * edge takes fields of that prefix away from what comes in, so some of the mailbox's own are there. The same goes for a message
 * that somebody handed on.
 */
export function believed<E extends Evidence>(items: readonly E[], trace: Trace): Believed<E> | null {
  const [item] = items;
  if (item === undefined || items.length > 1) return null;
  if (item.vouched) return { item, showing: 'shown' };
  return isTrimmed(trace) || isHandedOn(trace) ? { item, showing: 'suggested' } : null;
}

/**
 * Whether a part of the stamps was left out of the text: none names a server of the mailbox, but its level is there. Note, report
 * and level may occur once at most. A second one may be unreadable, and then there is no evidence that contradicts the first.
 */
function isTrimmed({ stampsStart, stamps, antispamReports }: Trace): boolean {
  const reports = antispamReports.filter(({ untrusted }) => !untrusted);
  return stampsStart === null && stamps.filterLevels.length === 1 && stamps.mailbox.length < 2 && reports.length < 2;
}

/** The weaker of two. */
export function weaker(one: Showing, other: Showing): Showing {
  return one === 'shown' ? other : one;
}
