import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

const traces = [
  '.protection.outlook.com',
  '.protection.office365.us',
  '.protection.partner.outlook.cn',
  '40.95.',
  '52.103.',
  '2a01:111:f403:e',
] as const;

/** A `Received` line that no dialect reads and that mentions a Microsoft 365 server: it may be the hand-over, so nothing may be ruled out. */
export const unreadLine: Rule<'unread-line'> = {
  id: 'unread-line',
  speak: ({ fields, trace }) =>
    findingsIn(trace.hops, (hop) => {
      if (hop.dialect !== 'unrecognised') return null;
      const text = fields[hop.at]?.value.toLowerCase() ?? '';
      return traces.some((trace) => text.includes(trace))
        ? { claim: 'may-be-microsoft365', cites: [hop.at], values: {}, vouched: false }
        : null;
    }),
};
