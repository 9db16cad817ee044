import type { Outcome } from '../../detection/index.ts';
import type { ContainerReport } from '../container-report.ts';
import type { Threat, TriageRecord } from '../record/record.ts';
import { completenessOf } from './completeness.ts';
import { counter } from './counter.ts';
import { copyKeeper } from './copies.ts';
import { createDays } from './days.ts';
import type { Picture } from './picture.ts';
import { relayCounts } from './relay-counts.ts';
import { reportedCounter } from './reported.ts';

/** Gathers records, in any number and with little memory, into one picture. */
export interface Tally {
  /** null for what counts as no message of its own: a copy, a carrier, a row of a report */
  readonly add: (record: TriageRecord) => Counted | null;
  readonly addContainer: (container: ContainerReport) => void;
  /** the picture of what was added so far; more may be added afterwards */
  readonly picture: () => Picture;
}

/**
 * What counts once a record was added: the record, or a copy of one counted before that says more, with what both say `instead`
 * of the former; and instead of `also`, where it says that two are the same.
 */
export interface Counted {
  readonly record: TriageRecord;
  readonly instead: TriageRecord | null;
  readonly also: TriageRecord | null;
}

/**
 * The picture of many messages, from their records and the reports on what held them; docs/json.md describes every key. Copies
 * count once. Total.
 */
export function tally(records: Iterable<TriageRecord>, containers: Iterable<ContainerReport> = []): Picture {
  const all = createTally();
  for (const record of records) all.add(record);
  for (const container of containers) all.addContainer(container);
  return all.picture();
}

/** An empty tally, to which records are added one by one: it keeps no more of them than copies need. Total. */
export function createTally(): Tally {
  const keeper = copyKeeper();
  const containers = completenessOf();
  const dmarc = reportedCounter();
  const statistics = reportedCounter();
  const totals = { messages: 0, copies: 0, carriers: 0 };
  const pools = counter<Outcome>();
  const missing = counter<NonNullable<TriageRecord['missing']>>();
  const threats = counter<Threat>();
  const days = createDays();
  const relay = relayCounts();

  return { add, addContainer: containers.add, picture };

  function add(record: TriageRecord): Counted | null {
    if (record.kind === 'dmarc' || record.kind === 'statistics') {
      if (keeper.isCopy(record)) totals.copies += 1;
      else (record.kind === 'dmarc' ? dmarc : statistics).add(record);
      return null;
    }
    if (record.carries > 0 && !isDangerousItself(record)) {
      totals.carriers += 1;
      return null;
    }
    const met = keeper.meet(record);
    if (met.state !== 'new') totals.copies += 1;
    if (met.state === 'copy') return null;
    if (met.state === 'adds') count(met.former, -1);
    const also = met.state === 'adds' ? met.also : null;
    if (also !== null) {
      count(also, -1);
      totals.copies += 1;
    }
    const counted =
      met.state === 'adds' ? { record: met.together, instead: met.former, also } : { record: met.record, instead: null, also };
    count(counted.record, 1);
    return counted;
  }

  /** Counts a record, or takes it back: a copy that says more came later. */
  function count(record: TriageRecord, by: 1 | -1): void {
    const isJunk = record.placed === 'junk';
    totals.messages += by;
    pools.add(record.outcome, by, isJunk);
    days.add(record, by);
    if (record.missing !== null) missing.add(record.missing, by, isJunk);
    if (record.threat !== null) threats.add(record.threat, by, isJunk);
    if (record.outcome === 'relay-pool') relay.add(record, by);
  }

  function picture(): Picture {
    const found = pools.counts();
    const countOf = (outcome: Outcome): number => found.find(({ key }) => key === outcome)?.count ?? 0;
    const { relayPool, relayPoolInJunk, relayPoolInQuarantine, relayPoolLikely, relayPoolMayBeForged, ...ofRelay } = relay.part();
    const { fixes, toStop, unknownCause, causes, organisations, senderDomains, regions, placed, flows } = ofRelay;
    // in the order in which docs/json.md describes the keys
    return {
      schemaVersion: 1,
      messages: totals.messages,
      copies: totals.copies,
      carriers: totals.carriers,
      relayPool,
      relayPoolInJunk,
      relayPoolInQuarantine,
      relayPoolLikely,
      relayPoolMayBeForged,
      outcomes: {
        'relay-pool': countOf('relay-pool'),
        'high-risk-pool': countOf('high-risk-pool'),
        'ordinary-pool': countOf('ordinary-pool'),
        'consumer-pool': countOf('consumer-pool'),
        'other-microsoft365': countOf('other-microsoft365'),
        internal: countOf('internal'),
        'not-from-microsoft365': countOf('not-from-microsoft365'),
        undetermined: countOf('undetermined'),
      },
      threats: threats.counts(),
      missing: missing.counts(),
      fixes,
      toStop,
      unknownCause,
      causes,
      organisations,
      senderDomains,
      regions,
      placed,
      pools: found,
      days: days.all(),
      flows,
      dmarc: dmarc.counts(),
      statistics: statistics.counts(),
      completeness: containers.completeness(),
    };
  }
}

/**
 * Whether a message counts beside what it carries: whoever sends what is dangerous could attach something harmless to it, to
 * stand in its place. A colleague who passes a dangerous message on as an attachment did not write it.
 */
function isDangerousItself({ threat, outcome }: TriageRecord): boolean {
  return threat !== null && outcome !== 'internal';
}
