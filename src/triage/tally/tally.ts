import type { Cause, Outcome } from '../../detection/index.ts';
import type { ContainerReport } from '../container-report.ts';
import type { Placement, Threat, TriageRecord } from '../record/record.ts';
import { blameOf } from '../record/strongest-cause.ts';
import { completenessOf } from './completeness.ts';
import { counter } from './counter.ts';
import { copyKeeper } from './copies.ts';
import { createFixes } from './fixes.ts';
import type { Flow, Picture } from './picture.ts';
import { mostFixes, mostRepairs } from './picture.ts';
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
 * What counts now: the record, or a copy of one counted before that says more, with what both say `instead` of the former; and
 * instead of `also`, where it says that two are the same.
 */
export interface Counted {
  readonly record: TriageRecord;
  readonly instead: TriageRecord | null;
  readonly also: TriageRecord | null;
}

/** The picture of records that are at hand. */
export function tally(records: Iterable<TriageRecord>, containers: Iterable<ContainerReport> = []): Picture {
  const all = createTally();
  for (const record of records) all.add(record);
  for (const container of containers) all.addContainer(container);
  return all.picture();
}

/** An empty tally. */
export function createTally(): Tally {
  const keeper = copyKeeper();
  const containers = completenessOf();
  const dmarc = reportedCounter();
  const statistics = reportedCounter();
  const totals = {
    messages: 0,
    copies: 0,
    carriers: 0,
    relayPool: 0,
    inJunk: 0,
    inQuarantine: 0,
    mayBeForged: 0,
    unknownCause: 0,
    toStop: 0,
  };
  const pools = counter<Outcome>();
  const missing = counter<NonNullable<TriageRecord['missing']>>();
  const causes = counter<Cause>();
  const organisations = counter<string>();
  const senderDomains = counter<string>();
  const regions = counter<string>();
  const placed = counter<Placement | 'unknown'>();
  const threats = counter<Threat>();
  const stoppedThreats = counter<Threat>();
  const stopped = counter<string>();
  const days = new Map<string | null, { messages: number; relayPool: number; inJunk: number }>();
  const fixes = createFixes();
  const flows = new Map<string, Flow>();

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
    const isRelay = record.outcome === 'relay-pool';
    totals.messages += by;
    pools.add(record.outcome, by, isJunk);
    const day = record.time?.slice(0, 10) ?? null;
    const ofDay = days.get(day) ?? { messages: 0, relayPool: 0, inJunk: 0 };
    ofDay.messages += by;
    if (isRelay) ofDay.relayPool += by;
    if (isRelay && isJunk) ofDay.inJunk += by;
    days.set(day, ofDay);
    if (record.missing !== null) missing.add(record.missing, by, isJunk);
    if (record.threat !== null) threats.add(record.threat, by, isJunk);
    if (isRelay) countRelay(record, by, isJunk);
  }

  function countRelay(record: TriageRecord, by: 1 | -1, isJunk: boolean): void {
    const { cause, organisation } = blameOf(record);
    const isClaimed = organisation !== null && record.tenant.claimed === true;
    totals.relayPool += by;
    if (isJunk) totals.inJunk += by;
    if (record.placed === 'quarantine') totals.inQuarantine += by;
    if (record.mayBeForged) totals.mayBeForged += by;
    organisations.add(organisation, by, isJunk, isClaimed);
    senderDomains.add(record.fromDomain, by, isJunk);
    regions.add(record.server.region, by, isJunk);
    placed.add(record.placed ?? 'unknown', by, isJunk);
    const isStop = record.threat !== null;
    addFlow(record, isStop ? 'to-stop' : cause, by);
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

  function addFlow(record: TriageRecord, cause: Flow['cause'], by: 1 | -1): void {
    const place = record.placed ?? 'unknown';
    const key = `${record.fromDomain ?? ''}\n${cause ?? ''}\n${place}`;
    const before = flows.get(key);
    if (before === undefined && flows.size >= mostRepairs) return;
    flows.set(key, { senderDomain: record.fromDomain, cause, placed: place, count: (before?.count ?? 0) + by });
  }

  function picture(): Picture {
    const found = pools.counts();
    const countOf = (outcome: Outcome): number => found.find(({ key }) => key === outcome)?.count ?? 0;
    return {
      schemaVersion: 1,
      messages: totals.messages,
      copies: totals.copies,
      carriers: totals.carriers,
      relayPool: totals.relayPool,
      relayPoolInJunk: totals.inJunk,
      relayPoolInQuarantine: totals.inQuarantine,
      relayPoolMayBeForged: totals.mayBeForged,
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
      fixes: largest(fixes.all()).slice(0, mostFixes),
      toStop: { count: totals.toStop, threats: stoppedThreats.counts(), organisations: stopped.claimedCounts() },
      unknownCause: totals.unknownCause,
      causes: causes.counts(),
      organisations: organisations.claimedCounts(),
      senderDomains: senderDomains.counts(),
      regions: regions.counts(),
      placed: placed.counts(),
      pools: found,
      days: [...days]
        .map(([day, numbers]) => ({ day, ...numbers }))
        .filter(({ messages }) => messages > 0)
        .sort((one, other) => ((one.day ?? '9') < (other.day ?? '9') ? -1 : 1)),
      flows: largest([...flows.values()]).slice(0, mostFlows),
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

/** Flows that a picture holds. */
const mostFlows = 200;

/** The largest first; of equal ones the one that was met first. */
function largest<T extends { readonly count: number }>(items: readonly T[]): T[] {
  return items.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}
