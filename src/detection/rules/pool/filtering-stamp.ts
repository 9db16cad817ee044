import { filteringStamps } from '../../../microsoft365/filtering-stamps.ts';
import { entryOf } from '../../stamps/antispam-report.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * SFP in the sending tenant's report (DIR:OUT): 1022 relay pool, clean; 1023 relay pool, judged spam; 1021 is no relay code.
 * Undocumented. As the relay flag: says that the message crossed the pool somewhere, can be written by anybody, never
 * vouched.
 */
export const filteringStamp: Rule<'filtering-stamp'> = {
  id: 'filtering-stamp',
  speak: ({ antispamReports }) =>
    findingsIn(antispamReports, (report) => {
      const value = entryOf(report, 'SFP');
      const pool = value === null ? undefined : filteringStamps.get(value);
      if (value === null || pool === undefined || entryOf(report, 'DIR') !== 'OUT') return null;
      return { claim: pool, cites: [report.at], values: { value, field: report.field }, vouched: false };
    }),
};
