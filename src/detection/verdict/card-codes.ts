import type { Evidence } from '../rules/evidence.ts';
import { isTold, ofRule } from './of-rule.ts';
import { dangerOf } from './danger-of-finding.ts';
import { dangerToStop } from './danger-to-stop.ts';
import type { FilterVerdict } from './filter.ts';
import type { JunkVerdict } from './junk/junk.ts';
import { ownResults } from './own-results.ts';
import { isSeenFromPool } from './seen-from-pool.ts';
import type { Verdict } from './verdict.ts';
import type { Trace } from '../route/trace.ts';
import type { JunkPlacement, JunkReason } from './junk/junk-reason.ts';

/**
 * What matters most to the reader, the first that applies: `danger` if the reader's own filter called it malware, phishing,
 * imitation or spam; then the pool; `forged` for a claim that nothing supports, of a pool or of a sender; `calm` needs no
 * attention; `unknown` where the pool, or who sent the message, is not known.
 */
export type CardTone = 'danger' | 'high-risk' | 'relay' | 'forged' | 'calm' | 'unknown';

/** The label of the card: what matters most to the reader, in a few words. */
export type CardLabel =
  | 'malware'
  | 'phishing'
  | 'imitation'
  | 'spam'
  | 'relay-pool'
  /** by the relay pool, and the reader's own check neither confirmed nor refuted the sender */
  | 'sender-not-confirmed'
  /** the reader's own check refused the sender, by whatever pool the message came */
  | 'sender-check-failed'
  | 'relay-earlier'
  | 'high-risk-pool'
  | 'may-be-forged'
  /** no relay pool, and yet there is something to say */
  | 'not-relay-pool'
  | 'nothing-to-do'
  | 'cannot-tell'
  | 'refused-inside';

/** What the first sentence says. */
export type CardWhat =
  | 'relay-delivery'
  | 'relay-upstream'
  | 'relay-unplaced'
  /** a line claims the relay pool, and what Microsoft writes on such mail is missing */
  | 'relay-claimed'
  | 'high-risk-delivery'
  | 'high-risk-upstream'
  | 'ordinary-pool'
  | 'consumer-pool'
  | 'other-microsoft365'
  | 'internal'
  | 'not-from-microsoft365'
  /** the same, and the server that handed the message over called itself one of Microsoft 365 */
  | 'microsoft365-claimed';

/** What the reader is told to do. */
export type CardAction =
  'malware' | 'phishing' | 'imitation' | 'spam' | 'confirm-sender' | 'forwarded' | 'earlier' | 'high-risk' | 'forged' | 'nothing';

/** Where the mailbox put the message. */
export type FiledIn = Exclude<JunkPlacement, 'unknown'>;

/** What the card is decided from: parts of a detection. */
export interface CardGrounds {
  readonly verdict: Verdict;
  readonly junk: JunkVerdict;
  readonly filter: FilterVerdict;
  readonly evidence: readonly Evidence[];
  readonly trace: Trace;
}

/**
 * What the card says, as codes; words are a table. `what` is null with an undetermined verdict, whose own words say what is
 * missing and what to do; so is `action`, which is null as well where a report gave the message back. `junk` is the reason to act
 * upon, null where none is known or it is not in Junk Email.
 */
export interface CardCodes {
  readonly tone: CardTone;
  readonly label: CardLabel;
  readonly what: CardWhat | null;
  readonly action: CardAction | null;
  readonly junk: JunkReason | null;
}

/**
 * The answer for a reader in codes: tone, label, what is known of the pool, what to do. Decided in one place, for pane, quick
 * check, ticket, command and lists alike. Total, and pure.
 */
export function cardCodes(detection: CardGrounds): CardCodes {
  const codes = codesOf(detection);
  // whoever reads a report sent the message, or sent it on: there is no sender to ask
  const asks = codes.action === 'confirm-sender' || codes.action === 'forged' || codes.action === 'high-risk';
  return asks && detection.trace.source === 'returned' ? { ...codes, action: null } : codes;
}

function codesOf(detection: CardGrounds): CardCodes {
  const { verdict, junk, filter, evidence } = detection;
  const danger = dangerOf(filter.finding);
  const what = whatOf(detection);
  const reason = junk.placed === 'junk' ? junk.reason : null;
  if (danger !== null) return { tone: 'danger', label: danger, what, action: danger, junk: reason };
  // Mail that the relay pool delivered is taken for forged because of the pool. Of any other it is the filter's own finding, even
  // where lines of others tell of that pool: whoever forges a sender can write those too.
  if (filter.finding === 'spoof' && !isSeenFromPool(verdict, evidence))
    return { tone: 'danger', label: 'sender-check-failed', what, action: 'imitation', junk: reason };
  if (isClaim(what)) return { tone: 'forged', label: 'may-be-forged', what, action: 'forged', junk: reason };
  switch (verdict.outcome) {
    case 'undetermined':
      return { tone: 'unknown', label: unknownLabel(verdict), what, action: null, junk: reason };
    case 'high-risk-pool':
      return { tone: 'high-risk', label: 'high-risk-pool', what, action: 'high-risk', junk: reason };
    case 'relay-pool':
      return { tone: 'relay', what, junk: reason, ...relayed(detection) };
    default: {
      const failed = ownCheckOf(detection) === 'failed';
      const action = failed ? 'confirm-sender' : 'nothing';
      // in Junk Email the answer to why comes first, and often is this check
      if (junk.placed === 'junk') return { tone: 'calm', label: 'not-relay-pool', what, action, junk: reason };
      if (failed) return { tone: 'forged', label: 'sender-check-failed', what, action, junk: null };
      return { tone: 'calm', label: 'nothing-to-do', what, action, junk: null };
    }
  }
}

/** There is nothing to look for where the report says who refused the message. */
function unknownLabel({ missing }: Verdict): CardLabel {
  return missing === 'refused-inside' ? missing : 'cannot-tell';
}

function relayed(detection: CardGrounds): { label: CardLabel; action: CardAction } {
  const check = ownCheckOf(detection);
  if (check === 'failed') return { label: 'sender-check-failed', action: 'confirm-sender' };
  if (detection.verdict.position === 'upstream') return { label: 'relay-earlier', action: 'earlier' };
  if (check === 'passed') return { label: 'relay-pool', action: 'forwarded' };
  return { label: 'sender-not-confirmed', action: 'confirm-sender' };
}

/**
 * What the recipient's own checks said of the sender: all of them together, or DMARC where nobody took them together. Null where
 * they do not say, or where several do and nobody can tell which is true.
 */
function ownCheckOf({ evidence, trace, filter }: CardGrounds): 'passed' | 'failed' | null {
  if (filter.finding === 'spoof') return 'failed';
  const judged = ofRule(evidence, 'composite-authentication').filter((item) => item.vouched);
  if (judged.length > 1) return null;
  const claim = judged[0]?.claim;
  if (claim === 'passed' || claim === 'partly-passed') return 'passed';
  if (claim === 'failed') return 'failed';
  const results = ownResults(trace)?.results.filter(({ method }) => method === 'dmarc') ?? [];
  const [dmarc] = results;
  if (dmarc === undefined || results.length > 1) return null;
  return dmarc.result === 'pass' ? 'passed' : dmarc.result === 'fail' ? 'failed' : null;
}

/** Whether the card warns of a danger in the message itself: not of spam that the relay pool alone may have made of it. */
export function isToStop(detection: CardGrounds): boolean {
  const { tone, label } = codesOf(detection);
  return tone === 'danger' && (label !== 'spam' || dangerToStop(detection) !== null);
}

/** Whether the pool is named by what anybody can write, and by nothing else, so that the message may be forged. Total. */
export function isMereClaim(detection: CardGrounds): boolean {
  return isClaim(whatOf(detection));
}

function isClaim(what: CardWhat | null): boolean {
  return what === 'relay-claimed' || what === 'microsoft365-claimed';
}

function whatOf({ verdict, evidence }: CardGrounds): CardWhat | null {
  const { outcome, position, certainty, doubts } = verdict;
  // who connected under a false name wrote the lines below too, whatever way they tell of
  if (position === 'upstream' && ofRule(evidence, 'greeting-contradicted').some(({ vouched }) => vouched))
    return 'microsoft365-claimed';
  switch (outcome) {
    case 'undetermined':
      return null;
    case 'relay-pool':
      if (certainty !== 'certain' && doubts.includes('stamps-missing')) return 'relay-claimed';
      return position === null ? 'relay-unplaced' : `relay-${position}`;
    case 'high-risk-pool':
      return position === 'upstream' ? 'high-risk-upstream' : 'high-risk-delivery';
    case 'not-from-microsoft365':
      return isTold(evidence, 'greeting-contradicted') ? 'microsoft365-claimed' : outcome;
    default:
      return outcome;
  }
}
