import { isRelay } from '../../microsoft365/pools.ts';
import type { Evidence } from '../rules/evidence.ts';
import { isTold, ofRule } from './of-rule.ts';
import type { Handover } from '../route/handover.ts';
import { isOutboundName } from '../route/outbound-peer.ts';
import { hopsIn } from '../route/hops-in.ts';
import type { Trace } from '../route/trace.ts';

/** How sure a verdict is. `certain`: no stranger can have written what shows it. */
export type Certainty = 'certain' | 'likely';

/** Why a verdict is no more than likely. The first of a list weighs most; a verdict without doubts is certain. */
export type Doubt =
  /** the lines are those that a delivery report returned: the report's writer chose them */
  | 'returned'
  /** the message was attached to another: whoever attached it chose the lines */
  | 'attached'
  /** where the fields begin had to be guessed */
  | 'guessed'
  /** sent from inside Microsoft 365, with older lines below that came with it */
  | 'submitted-with-lines'
  /** the lines that show it were written by other servers, before the reader's own took the message over */
  | 'other-servers'
  /** only stamps of the sending side show it, and anybody can write those */
  | 'stamps-alone'
  /** where the reader's own system took the message over cannot be told, or its line is not vouched for */
  | 'border-unvouched'
  /** the peer's address was hidden on the reader's own side, and only its greeting and stamps speak */
  | 'address-hidden'
  /** a mail filter in front of the reader's system wrote the line */
  | 'gateway'
  /** a line could not be read, and nobody vouches for the one in which the reader's system took the message over */
  | 'line-unread'
  /** the reader's side noted another address, or the looked-up name of another pool, for the same peer */
  | 'notes-differ'
  /** the server that wrote the line does not name its software, and no second note agrees with it */
  | 'writer-unnamed'
  /** neither name nor block settles the pool: several pools use the block, or the name is not placed */
  | 'pool-unsettled'
  /** the peer is no known server of Microsoft 365, but it greets as one or lies in Microsoft's cloud */
  | 'perhaps-microsoft365'
  /** the sending side's stamps, which every public relay message had, are missing */
  | 'stamps-missing';

/** How sure a verdict is, and why it is no more than that. `doubts` is empty exactly when it is certain. */
export interface Weight {
  readonly certainty: Certainty;
  readonly doubts: readonly Doubt[];
}

/** Certain is what nothing speaks against. Each doubt counts once; the order stays. */
export function weightOf(doubts: readonly Doubt[]): Weight {
  return { certainty: doubts.length === 0 ? 'certain' : 'likely', doubts: [...new Set(doubts)] };
}

/** What the kind of text alone leaves open: only a message as it lies in a mailbox can be certain. */
export function doubtsOfSource({ source }: Trace): readonly Doubt[] {
  return source === 'delivered' ? [] : [source];
}

/**
 * What speaks against a hand-over that was read. None: the reader's own side wrote the line, and what it says is clear: a block
 * in which no other pool was seen, or a readable name that either lies in a known block or resolves back to the address, and no
 * second note of the reader's own side differs.
 */
export function doubtsOfHandover(handover: Handover, trace: Trace, evidence: readonly Evidence[]): Doubt[] {
  const { hop, vouched, name, range, pool, position } = handover;
  const agreed = ofRule(evidence, 'recipient-note').some((item) => item.claim === 'agrees');
  const listed = range !== undefined && !range.greeted;
  const placed = listed || hop.from?.nameConfirmed === true;
  const named = name !== undefined && name.pool !== 'microsoft365' && placed;
  const doubts: Doubt[] = [...doubtsOfSource(trace)];
  if (position === 'upstream') doubts.push('other-servers');
  else if (trace.border?.vouched !== true) doubts.push('border-unvouched');
  else if (!vouched) doubts.push('gateway');
  if (hop.dialect === 'unnamed' && !agreed) doubts.push('writer-unnamed');
  if (notesDiffer(evidence) || ofRule(evidence, 'recipient-record').some((item) => namesOtherPool(item, pool)))
    doubts.push('notes-differ');
  if (!named && (!listed || range.mixed)) doubts.push('pool-unsettled');
  return [...doubts, ...doubtsOfStamps(evidence)];
}

/** The reader's side noted another address than that of the border line, and nothing of its own explains it. */
function notesDiffer(evidence: readonly Evidence[]): boolean {
  return ofRule(evidence, 'recipient-note').some((item) => item.claim === 'contradicts');
}

/**
 * The recipient's own report has a looked-up name for the peer, and that name is of another pool. Where the line has a name and
 * the note an address alone, the block of that address says no more than it does in the line.
 */
function namesOtherPool(item: Evidence<'recipient-record'>, pool: string): boolean {
  const named = item.vouched && item.values.name !== null && item.claim !== 'microsoft365';
  return named && isRelay(item.claim) !== isRelay(pool);
}

/** A line of somebody else's shows the relay pool, and every stamp of it is missing. */
export function doubtsOfStamps(evidence: readonly Evidence[]): readonly Doubt[] {
  return isTold(evidence, 'stamps-missing') ? ['stamps-missing'] : [];
}

/**
 * What speaks against a message from outside Microsoft 365. None: the border line is vouched for, nothing in it points to
 * Microsoft, and a filter in front, if there is one, tells from whom it took the message over. A Microsoft greeting from an
 * address without a reverse name, or an address in Microsoft's cloud, may belong to a pool that nobody has listed.
 */
export function doubtsOfForeign(trace: Trace, evidence: readonly Evidence[]): Doubt[] {
  const { hops, border, gatewayUnread } = trace;
  const doubts: Doubt[] = [...doubtsOfSource(trace)];
  // A border line that is vouched for names the peer by address: no line below it can be the hand-over.
  const named = border?.vouched === true && !border.hidden;
  if (border?.vouched !== true) doubts.push('border-unvouched');
  const name = hopsIn(hops, 'border')[0]?.from?.reverseName;
  if (gatewayUnread) doubts.push('gateway');
  if (!named && hops.some(({ dialect }) => dialect === 'unrecognised')) doubts.push('line-unread');
  if (notesDiffer(evidence)) doubts.push('notes-differ');
  const greeted = ofRule(evidence, 'greeting-contradicted').some(({ cites }) => cites.includes(border?.at ?? -1));
  const puzzling = (greeted && name === undefined) || ofRule(evidence, 'border-peer').some(isInCloud);
  // The owner of an address sets its reverse name, so an unconfirmed one of Microsoft's is a claim: it settles nothing, and rules
  // nothing out.
  if (puzzling || isOutboundName(name ?? '')) doubts.push('perhaps-microsoft365');
  return doubts;
}

function isInCloud({ values }: Evidence<'border-peer'>): boolean {
  return values.cloud;
}
