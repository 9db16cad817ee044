import { isOfArrival } from '../stamps/antispam-report.ts';
import type { Trace } from './trace.ts';

/**
 * Whether a message of Microsoft 365 is seen to have come to a mailbox: its newest line put it into one, or a report was written
 * on the way there. Without either the lines may be those of a message on its way out, as a report of non-delivery has them.
 */
export function showsArrival({ hops, antispamReports }: Trace): boolean {
  return hops[0]?.protocol?.toUpperCase() === 'HTTPS' || antispamReports.some(isOfArrival);
}
