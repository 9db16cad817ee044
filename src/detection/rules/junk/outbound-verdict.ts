import { filteringStamps } from '../../../microsoft365/filtering-stamps.ts';
import { entryOf } from '../../stamps/antispam-report.ts';
import type { ClaimsOf } from '../evidence.ts';
import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

const verdicts: ReadonlyMap<string, ClaimsOf['outbound-verdict']> = new Map([
  ['SPM', 'spam'],
  ['NSPM', 'not-spam'],
  ...['SKN', 'SKS', 'SKA', 'SKB', 'SKI', 'SKQ', 'SFE', 'BLK'].map((value) => [value, 'skipped'] as const),
]);

/**
 * What Microsoft's outbound filter had thought of the message before it was handed over: SFV in a report with DIR:OUT, or
 * SFP:1023 (undocumented), in a Microsoft 365 mailbox. The sending side wrote it, and a stranger can add another, so it is
 * never vouched for.
 */
export const outboundVerdict: Rule<'outbound-verdict'> = {
  id: 'outbound-verdict',
  speak: (trace) =>
    !hasMicrosoftEdge(trace)
      ? []
      : findingsIn(trace.antispamReports, (report) => {
          const sfv = entryOf(report, 'SFV');
          const sfp = entryOf(report, 'SFP');
          const claim = filteringStamps.get(sfp ?? '') === 'relay-spam' ? 'spam' : verdicts.get(sfv ?? '');
          if (claim === undefined || entryOf(report, 'DIR') !== 'OUT') return null;
          return { claim, cites: [report.at], values: { field: report.field, sfv, sfp }, vouched: false };
        }),
};
