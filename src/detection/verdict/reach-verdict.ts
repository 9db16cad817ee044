import { isInsideAddress } from '../../mail/addresses/address-ranges.ts';
import type { Handover } from '../route/handover.ts';
import { relayOf } from '../route/handover.ts';
import { isKnownStep } from '../route/border/exchange-online-stretch.ts';
import { isRelay, senderSideFilterOf } from '../../microsoft365/pools.ts';
import { cameFromOutside } from '../route/arrival.ts';
import { goesOn, showsArrival } from '../route/shows-arrival.ts';
import { hopsIn } from '../route/hops-in.ts';
import type { Trace } from '../route/trace.ts';
import type { Evidence } from '../rules/evidence.ts';
import { answerOfPool } from './answer-of-pool.ts';
import { isTold, ofRule } from './of-rule.ts';
import { findCauses } from './causes.ts';
import type { Doubt, Weight } from './doubts.ts';
import { doubtsOfForeign, doubtsOfHandover, doubtsOfSource, doubtsOfStamps, weightOf } from './doubts.ts';
import type { Missing, Outcome, Position, SenderSideFilter, Verdict } from './verdict.ts';

/**
 * What the verdict weighs. `blank`: the text held nothing but white space; `fieldCount`: header fields read from it;
 * `refusedInside`: a report says that Microsoft 365 refused the message itself.
 */
export interface Weighing {
  readonly trace: Trace;
  readonly evidence: readonly Evidence[];
  readonly fieldCount: number;
  readonly blank: boolean;
  readonly refusedInside: boolean;
}

/**
 * The one place that weighs. From strong to weak: a hand-over by the relay pool in a line of `Received` (the border line before
 * any other), the recipient's own note of the connecting address, the sending side's stamps; then the pool of the newest
 * hand-over; then what the route says without one. Only a vouched line makes anything certain. The order of the evidence changes
 * nothing.
 */
export function reachVerdict(weighing: Weighing): Verdict {
  const verdict = weigh(weighing);
  // Microsoft 365 refused the message itself, so no pool handed it over: neither gaps in the lines nor stamps alone say otherwise
  const isOpen = verdict.missing !== null || (verdict.outcome === 'relay-pool' && verdict.position === null);
  const isRefused = weighing.refusedInside && weighing.trace.handover === null && isOpen;
  return isRefused ? undetermined('refused-inside') : verdict;
}

function weigh(weighing: Weighing): Verdict {
  const { trace, evidence } = weighing;
  const crossing = relayCrossing(trace, evidence);
  if (crossing !== null) {
    const why = findCauses(evidence, {
      senderSideFilter: crossing.senderSideFilter,
      seen: trace.handovers.some(({ pool }) => isRelay(pool)),
    });
    const causes = why.filter(({ strength }) => strength !== 'possible').map(({ cause }) => cause);
    return { outcome: 'relay-pool', ...crossing, causes: causes.sort(), why, missing: null };
  }
  // What a report returned ends where the message was refused: the hand-over lies above those lines.
  if (trace.source === 'returned' && trace.reader === 'microsoft365') return undetermined('report-ends-inside');
  // It went on from there by a way that these lines do not show.
  if (goesOn(trace)) return undetermined('route-cut');
  // A line of the reader's own that cannot be read may hide anything: it never makes a message clean.
  if (trace.handover !== null && trace.handover.position !== null) return poolVerdict(trace.handover, trace, evidence);
  return routeVerdict(weighing);
}

/** That the message crossed the relay pool, what the filter on the sending side said, where on the way, and how sure that is. */
type Crossing = Pick<Verdict, 'position' | 'certainty' | 'doubts'> & { readonly senderSideFilter: SenderSideFilter };

function relayCrossing(trace: Trace, evidence: readonly Evidence[]): Crossing | null {
  const relay = relayOf(trace.judged);
  if (relay?.position !== 'delivery' && isNoted(trace, evidence)) {
    // the line itself cannot be read, or names another address than the note
    const unshown: Doubt = trace.border?.vouched === true ? 'notes-differ' : 'border-unvouched';
    const doubts = [...doubtsOfSource(trace), unshown, ...doubtsOfStamps(evidence)];
    return { senderSideFilter: readSenderSideFilter(relay?.pool, evidence), position: 'delivery', ...weightOf(doubts) };
  }
  if (relay !== null) {
    const weight = weightOf(doubtsOfHandover(relay, trace, evidence));
    return { senderSideFilter: readSenderSideFilter(relay.pool, evidence), position: relay.position, ...weight };
  }
  if (!isStamped(trace, evidence)) return null;
  const { border } = trace;
  const unplaced: readonly Doubt[] = border === null ? ['border-unvouched'] : border.hidden ? ['address-hidden'] : [];
  const doubts: Doubt[] = [...doubtsOfSource(trace), ...unplaced, 'stamps-alone', ...doubtsOfStamps(evidence)];
  // where the lines end before the message left, the pool may have handed it over only then
  const position = border === null || border.hidden || goesOn(trace) ? null : 'upstream';
  return { senderSideFilter: readSenderSideFilter(undefined, evidence), position, ...weightOf(doubts) };
}

/**
 * The recipient's own side noted an address of the relay pool. A note above the border line is the reader's own: with a filter in
 * front, it names the address that the filter took the message from.
 */
function isNoted({ border }: Trace, evidence: readonly Evidence[]): boolean {
  return ofRule(evidence, 'recipient-record').some((item) => isRelay(item.claim) && (item.vouched || border === null));
}

/**
 * The stamps of the sending side say that the message crossed the relay pool, and none of them denies it. A message that never
 * left Microsoft 365 crossed no pool, whatever is stamped on it.
 */
function isStamped({ reader, hops, entry }: Trace, evidence: readonly Evidence[]): boolean {
  if (reader === 'microsoft365' && entry === 'inside' && hopsIn(hops, 'own').length === hops.length) return false;
  const flags = ofRule(evidence, 'relay-flag');
  if (flags.some(({ claim }) => claim === 'not-crossed')) return false;
  return flags.length > 0 || ofRule(evidence, 'filtering-stamp').some((item) => isRelay(item.claim));
}

/** The name of the server tells what that filter said, else the stamps, as long as they agree: anybody can add one. */
function readSenderSideFilter(pool: string | undefined, evidence: readonly Evidence[]): SenderSideFilter {
  const named = pool === undefined ? null : senderSideFilterOf(pool);
  if (named === 'passed' || named === 'spam') return named;
  const stamps = new Set(ofRule(evidence, 'filtering-stamp').map(({ claim }) => claim));
  if (stamps.has('relay-passed') === stamps.has('relay-spam')) return 'unknown';
  return stamps.has('relay-passed') ? 'passed' : 'spam';
}

function poolVerdict(handover: Handover, trace: Trace, evidence: readonly Evidence[]): Verdict {
  const { position, pool, name } = handover;
  const weight = weightOf(doubtsOfHandover(handover, trace, evidence));
  // Anybody can write a stamp: it counts beside a block alone, never against a name that was looked up.
  const named = name !== undefined && name.pool !== 'microsoft365';
  const stampedAsService = !named && ofRule(evidence, 'filtering-stamp').some((item) => item.claim === 'communication-services');
  if (stampedAsService && (pool === 'ordinary' || pool === 'consumer'))
    return verdictOf('other-microsoft365', position, weightOf([...doubtsOfSource(trace), 'stamps-alone', ...weight.doubts]));
  const answer = answerOfPool(pool);
  return 'missing' in answer ? undetermined(answer.missing) : verdictOf(answer.outcome, position, weight);
}

function routeVerdict({ trace, evidence, fieldCount, blank }: Weighing): Verdict {
  if (trace.entry === 'none') return undetermined(blank ? 'empty' : fieldCount === 0 ? 'not-headers' : 'no-received');
  if (trace.entry === 'unreadable') return undetermined('border-unreadable');
  if (trace.entry === 'broken') return undetermined('route-broken');
  if (trace.entry === 'cut') return undetermined('route-cut');
  if (trace.border?.hidden === true) return undetermined('address-hidden');
  if (isTold(evidence, 'unread-line')) return undetermined('hop-unreadable');
  if (trace.entry === 'inside' && trace.reader === 'microsoft365' && !cameFromOutside(trace)) {
    // Lines below the submission came with it, or the message was redirected after it had come in from outside.
    const older = hopsIn(trace.hops, 'earlier').length > 0;
    const doubts: readonly Doubt[] = older || wasJudged(trace) ? ['submitted-with-lines'] : [];
    const isSeen = showsArrival(trace.hops) && hopsIn(trace.hops, 'own').slice(0, -1).every(isKnownStep);
    const unseen: readonly Doubt[] = isSeen ? [] : ['border-unvouched'];
    return verdictOf('internal', null, weightOf([...doubtsOfSource(trace), ...doubts, ...unseen]));
  }
  return verdictOf('not-from-microsoft365', null, weightOf(doubtsOfForeign(trace, evidence)));
}

/** A server noted an outside address that it judged the message on: it had come in from outside before. */
function wasJudged({ authentication }: Trace): boolean {
  return authentication.some(({ senderAddress }) => senderAddress !== undefined && !isInsideAddress(senderAddress));
}

/** A verdict other than the relay pool: it says nothing of the filter on the sending side, and names no cause. */
function verdictOf(outcome: Outcome, position: Position | null, { certainty, doubts }: Weight): Verdict {
  return { outcome, senderSideFilter: null, position, certainty, doubts, causes: [], why: [], missing: null };
}

function undetermined(missing: Missing): Verdict {
  return { ...verdictOf('undetermined', null, weightOf([])), certainty: null, missing };
}
