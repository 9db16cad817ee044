import { queryRetention } from '../microsoft365/retention.ts';
import type { Engine } from './hunting-query.ts';

/** What is said of each engine before a query: where it runs, and which licence it needs; and its column of time. */
export const engines = {
  defender: {
    time: 'Timestamp',
    runsIn: `advanced hunting in Microsoft Defender XDR, which keeps ${String(queryRetention.defender.days)} days`,
    licence:
      'Microsoft Defender for Office 365 fills these tables; without it they are empty. Advanced hunting itself needs a licence that includes it (Plan 2, as far as we know).',
  },
  sentinel: {
    time: 'TimeGenerated',
    runsIn: 'Microsoft Sentinel (Log Analytics), which keeps what the workspace is set to keep',
    licence:
      'a workspace with the Microsoft Defender XDR connector for these tables, and Microsoft Defender for Office 365, which fills them.',
  },
  adx: {
    time: 'Time',
    runsIn: 'Azure Data Explorer, over what relay-pool triage --ndjson found; hunting/adx/table.csl makes the table',
    licence: 'a cluster of Azure Data Explorer. The findings are your own, so nothing of Defender is needed.',
  },
} as const;

/** The engines, the one that is taken where nothing was chosen first. */
export const engineNames: readonly Engine[] = ['defender', 'sentinel', 'adx'];

/** Findings are kept as long as their owner likes; the option reaches as far as for a workspace. */
const mostDaysOfFindings = queryRetention.sentinel.days;

/** The most days that a query can look back there. */
export function mostDaysOf(engine: Engine): number {
  return engine === 'adx' ? mostDaysOfFindings : queryRetention[engine].days;
}
