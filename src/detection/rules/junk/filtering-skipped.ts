import { relayOf } from '../../route/handover.ts';
import type { AntispamReport } from '../../stamps/antispam-report.ts';
import { entryOf } from '../../stamps/antispam-report.ts';
import type { ClaimsOf } from '../evidence.ts';
import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import { inboundReports } from '../recipient-stamps.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

type Claim = ClaimsOf['filtering-skipped'];

/**
 * `IPV:CAL`, `SFV:SKI`, `SFV:SKN` or `SFV:SKA` in the recipient's own report, on a message that the relay pool handed to the
 * recipient's edge: a list or rule of the recipient's lets mail of that pool past the filter (Anti-spam message headers,
 * 2026-07-27). Behind a gateway the entry may be meant for the gateway, so there the rule is silent.
 */
export const filteringSkipped: Rule<'filtering-skipped'> = {
  id: 'filtering-skipped',
  speak(trace) {
    const { handover, stampsStart: start } = trace;
    const relay = relayOf(handover);
    if (relay?.vouched !== true || relay.hop.stretch !== 'border' || !hasMicrosoftEdge(trace)) return [];
    const reports = inboundReports(trace.antispamReports);
    return findingsIn(reports, (report) => {
      const skipped = skippedBy(report);
      if (skipped === null || (start !== null && report.at < start)) return null;
      const values = { field: report.field, code: skipped.code };
      return { claim: skipped.claim, cites: [report.at], values, vouched: start !== null && reports.length === 1 };
    });
  },
};

/** The first that fits counts: the address list says most. */
const codes: readonly (readonly [key: string, value: string, claim: Claim])[] = [
  ['IPV', 'CAL', 'by-address'],
  ['SFV', 'SKI', 'by-address'],
  ['SFV', 'SKN', 'by-rule'],
  ['SFV', 'SKA', 'by-policy'],
];

function skippedBy(report: AntispamReport): { readonly claim: Claim; readonly code: string } | null {
  for (const [key, value, claim] of codes) if (entryOf(report, key) === value) return { claim, code: `${key}:${value}` };
  return null;
}
