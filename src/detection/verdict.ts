import type { Certainty } from './certainty.ts';
import { certaintyOf, isClearlyForeign } from './certainty.ts';
import type { Cause, CauseFinding } from './causes.ts';
import { findCauses } from './causes.ts';
import type { Evidence } from './rules/evidence.ts';
import type { Handover } from './trace/handover.ts';
import { cameFromOutside, isRelay } from './trace/handover.ts';
import type { Trace } from './trace/trace.ts';

/**
 * The pool of the newest hand-over out of Microsoft 365; `relay-pool` wins over that as soon as the message crossed the relay
 * pool anywhere. `internal`: it never left Microsoft 365.
 */
export type Outcome =
  | 'relay-pool'
  | 'high-risk-pool'
  | 'ordinary-pool'
  | 'consumer-pool'
  | 'other-microsoft365'
  | 'internal'
  | 'not-from-microsoft365'
  | 'undetermined';

/** Which half of the relay pool: mail that Microsoft's outbound filter found clean, or judged spam. */
export type RelayPoolHalf = 'clean' | 'spam' | 'unknown';

export type Position = 'delivery' | 'upstream';
export type { Certainty } from './certainty.ts';

export type { Cause, CauseFinding, Strength } from './causes.ts';

/** What was missing for a verdict; only with `undetermined`. */
export type Missing =
  /** nothing but white space */
  | 'empty'
  /** text, but no header field (an Outlook that answers with the subject alone, a plain sentence) */
  | 'not-headers'
  /** header fields, but no `Received` */
  | 'no-received'
  /** the line in which the reader's system took the message over cannot be read */
  | 'border-unreadable'
  /** the lines of the reader's own system do not join up (cut, reordered or edited text) */
  | 'route-broken'
  /** a Microsoft 365 server whose pool is not known (new range, readable name without a known token) */
  | 'unknown-pool'
  /** a government or 21Vianet cloud: whether a relay pool exists there is unknown */
  | 'sovereign-cloud'
  /** a line further down could not be read and may be Microsoft's */
  | 'hop-unreadable';

export interface Verdict {
  readonly outcome: Outcome;
  /** null unless the outcome is `relay-pool` */
  readonly relayPool: RelayPoolHalf | null;
  /** null when no hand-over is known (`internal`, `not-from-microsoft365`, `undetermined`, stamps alone) */
  readonly position: Position | null;
  /** null with `undetermined` */
  readonly certainty: Certainty | null;
  /** the causes that are shown or suggested, in alphabetical order; empty unless the outcome is `relay-pool` */
  readonly causes: readonly Cause[];
  /** every cause with its strength, the strongest first; empty unless the outcome is `relay-pool` */
  readonly why: readonly CauseFinding[];
  /** null unless `undetermined` */
  readonly missing: Missing | null;
}

/** What the verdict weighs. `blank`: the text held nothing but white space; `fieldCount`: header fields read from it. */
export interface Weighing {
  readonly trace: Trace;
  readonly evidence: readonly Evidence[];
  readonly fieldCount: number;
  readonly blank: boolean;
}

/**
 * The one place that weighs. From strong to weak: a hand-over by the relay pool in a line of `Received` (the border line before any
 * other), the recipient's own note of the connecting address, the sending side's stamps; then the pool of the newest hand-over; then what
 * the route says without one. Only a vouched line makes anything certain. The order of the evidence changes nothing.
 */
export function reachVerdict(weighing: Weighing): Verdict {
  const { trace, evidence } = weighing;
  const crossing = relayCrossing(trace, evidence);
  if (crossing !== null) {
    const why = findCauses(evidence, {
      half: crossing.relayPool,
      seen: trace.handovers.some(({ pool }) => isRelay(pool)),
    });
    const causes = why.filter(({ strength }) => strength !== 'possible').map(({ cause }) => cause);
    return { outcome: 'relay-pool', ...crossing, causes: causes.sort(), why, missing: null };
  }
  // A line of the reader's own that cannot be read may hide anything: it never makes a message clean.
  if (trace.handover !== null && trace.handover.position !== null) return poolVerdict(trace.handover, evidence);
  return routeVerdict(weighing);
}

type Crossing = Pick<Verdict, 'relayPool' | 'position' | 'certainty'>;

function relayCrossing(trace: Trace, evidence: readonly Evidence[]): Crossing | null {
  const relays = trace.handovers.filter(({ pool }) => isRelay(pool));
  const relay = relays.find(({ position }) => position === 'delivery') ?? relays[0];
  // A note above the border line is the reader's own: with a filter in front, it names the address that the filter took the message from.
  const noted = evidence.some(
    (item) => item.rule === 'recipient-record' && isRelay(item.claim) && (item.vouched || trace.border === null),
  );
  const relayPool = (): RelayPoolHalf => halfOf(relay?.pool, evidence);
  if (relay?.position === 'delivery')
    return { relayPool: relayPool(), position: 'delivery', certainty: certaintyOf(relay, evidence) };
  if (noted) return { relayPool: relayPool(), position: 'delivery', certainty: 'likely' };
  if (relay !== undefined) return { relayPool: relayPool(), position: relay.position, certainty: 'likely' };
  return isStamped(trace, evidence)
    ? { relayPool: relayPool(), position: trace.border === null ? null : 'upstream', certainty: 'likely' }
    : null;
}

/**
 * The stamps of the sending side say that the message crossed the relay pool, and none of them denies it. A message that never left
 * Microsoft 365 crossed no pool, whatever is stamped on it.
 */
function isStamped({ hops, entry }: Trace, evidence: readonly Evidence[]): boolean {
  if (entry === 'inside' && hops.every(({ stretch }) => stretch === 'own')) return false;
  const flags = evidence.filter((item) => item.rule === 'relay-flag');
  if (flags.some(({ claim }) => claim === 'not-crossed')) return false;
  return flags.length > 0 || evidence.some((item) => item.rule === 'filtering-stamp' && isRelay(item.claim));
}

/** The name of the server tells the half, else the stamps, as long as they agree: anybody can add one. */
function halfOf(pool: string | undefined, evidence: readonly Evidence[]): RelayPoolHalf {
  if (pool === 'relay-clean' || pool === 'relay-spam') return pool === 'relay-clean' ? 'clean' : 'spam';
  const stamps = new Set(evidence.flatMap((item) => (item.rule === 'filtering-stamp' ? [item.claim] : [])));
  if (stamps.has('relay-clean') === stamps.has('relay-spam')) return 'unknown';
  return stamps.has('relay-clean') ? 'clean' : 'spam';
}

function poolVerdict(handover: Handover, evidence: readonly Evidence[]): Verdict {
  const { position, pool, name } = handover;
  const certainty = certaintyOf(handover, evidence);
  // Anybody can write a stamp: it counts beside a block alone, never against a name that was looked up.
  const named = name !== undefined && name.pool !== 'microsoft365';
  const stampedAsService =
    !named && evidence.some((item) => item.rule === 'filtering-stamp' && item.claim === 'communication-services');
  switch (pool) {
    case 'high-risk':
      return other('high-risk-pool', position, certainty);
    case 'ordinary':
      return stampedAsService ? other('other-microsoft365', position, 'likely') : other('ordinary-pool', position, certainty);
    case 'consumer':
      return stampedAsService ? other('other-microsoft365', position, 'likely') : other('consumer-pool', position, certainty);
    case 'communication-services':
      return other('other-microsoft365', position, certainty);
    case 'sovereign':
      return undetermined('sovereign-cloud');
    default:
      return undetermined('unknown-pool');
  }
}

function routeVerdict({ trace, evidence, fieldCount, blank }: Weighing): Verdict {
  if (trace.entry === 'none') return undetermined(blank ? 'empty' : fieldCount === 0 ? 'not-headers' : 'no-received');
  if (trace.entry === 'unreadable') return undetermined('border-unreadable');
  if (trace.entry === 'broken' || trace.entry === 'cut') return undetermined('route-broken');
  if (evidence.some((item) => item.rule === 'unread-line')) return undetermined('hop-unreadable');
  if (trace.entry === 'inside' && trace.reader === 'microsoft365' && !cameFromOutside(trace)) {
    // Lines below the submission came with it, or the message was redirected after it had come in from outside.
    const older = trace.hops.some(({ stretch }) => stretch === 'earlier');
    return other('internal', null, older ? 'likely' : 'certain');
  }
  return other('not-from-microsoft365', null, isClearlyForeign(trace, evidence) ? 'certain' : 'likely');
}

/** A verdict that is known and is not the relay pool. */
function other(outcome: Outcome, position: Position | null, certainty: Certainty): Verdict {
  return { outcome, relayPool: null, position, certainty, causes: [], why: [], missing: null };
}

function undetermined(missing: Missing): Verdict {
  return { outcome: 'undetermined', relayPool: null, position: null, certainty: null, causes: [], why: [], missing };
}
