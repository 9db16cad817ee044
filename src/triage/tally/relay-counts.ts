import type { Cause } from '../../detection/index.ts';
import type { Placement, Threat, TriageRecord } from '../record/record.ts';
import { blameOf } from '../record/strongest-cause.ts';
import { counter } from './counter.ts';
import { createFixes } from './fixes.ts';
import { createFlows } from './flows.ts';
import { largest } from './largest.ts';
import type { Picture } from './picture.ts';

/** What a picture says of messages of the relay pool alone. */
export type RelayPart = Pick<
  Picture,
  | 'relayPool'
  | 'relayPoolInJunk'
  | 'relayPoolInQuarantine'
  | 'relayPoolLikely'
  | 'relayPoolMayBeForged'
  | 'fixes'
  | 'toStop'
  | 'unknownCause'
  | 'causes'
  | 'organisations'
  | 'senderDomains'
  | 'regions'
  | 'placed'
  | 'flows'
>;

/** Counts messages of the relay pool. */
export interface RelayCounts {
  /** `by` is negative where a record is taken back */
  readonly add: (record: TriageRecord, by: 1 | -1) => void;
  readonly part: () => RelayPart;
}

/** Flows that a picture holds. */
const mostFlows = 200;

/** No message yet. */
export function relayCounts(): RelayCounts {
  const totals = { relayPool: 0, inJunk: 0, inQuarantine: 0, likely: 0, mayBeForged: 0, unknownCause: 0, toStop: 0 };
  const causes = counter<Cause>();
  const organisations = counter<string>();
  const senderDomains = counter<string>();
  const regions = counter<string>();
  const placed = counter<Placement | 'unknown'>();
  const stoppedThreats = counter<Threat>();
  const stopped = counter<string>();
  const fixes = createFixes();
  const flows = createFlows();

  return { add, part };

  function add(record: TriageRecord, by: 1 | -1): void {
    const { cause, organisation } = blameOf(record);
    const isJunk = record.placed === 'junk';
    const isClaimed = organisation !== null && record.tenant.claimed === true;
    totals.relayPool += by;
    if (isJunk) totals.inJunk += by;
    if (record.placed === 'quarantine') totals.inQuarantine += by;
    if (record.mayBeForged) totals.mayBeForged += by;
    else if (record.certainty === 'likely') totals.likely += by;
    organisations.add(organisation, by, isJunk, isClaimed);
    senderDomains.add(record.fromDomain, by, isJunk);
    regions.add(record.server.region, by, isJunk);
    placed.add(record.placed ?? 'unknown', by, isJunk);
    const isStop = record.threat !== null;
    flows.add(record, isStop ? 'to-stop' : cause, by);
    if (isStop) {
      totals.toStop += by;
      stoppedThreats.add(record.threat, by, isJunk);
      stopped.add(organisation, by, isJunk, isClaimed);
    } else if (cause === null) totals.unknownCause += by;
    else {
      causes.add(cause, by, isJunk);
      fixes.add(record, cause, by);
    }
  }

  function part(): RelayPart {
    return {
      relayPool: totals.relayPool,
      relayPoolInJunk: totals.inJunk,
      relayPoolInQuarantine: totals.inQuarantine,
      relayPoolLikely: totals.likely,
      relayPoolMayBeForged: totals.mayBeForged,
      fixes: fixes.first(),
      toStop: { count: totals.toStop, threats: stoppedThreats.counts(), organisations: stopped.claimedCounts() },
      unknownCause: totals.unknownCause,
      causes: causes.counts(),
      organisations: organisations.claimedCounts(),
      senderDomains: senderDomains.counts(),
      regions: regions.counts(),
      placed: placed.counts(),
      flows: largest(flows.all()).slice(0, mostFlows),
    };
  }
}
