import type { Detection } from '../detection/detection.ts';
import type { Outcome, Verdict } from '../detection/verdict.ts';
import type { AnswerWords, Catalog, CertaintyWords } from '../locales/catalog.ts';
import { describeArrival } from './arrival.ts';
import { describeCodes } from './details.ts';
import type { Explanation, Tone } from './explanation.ts';
import { fill } from './fill.ts';
import { describeJunk } from './junk.ts';
import { giveReasons } from './reasons.ts';
import { groupRemedies } from './remedies.ts';
import { describeRoute } from './route.ts';

/** Puts a detection into the words of one language. Pure and total; weighs nothing, says only what the detection holds. */
export function explain(detection: Detection, catalog: Catalog): Explanation {
  const { verdict } = detection;
  const { headline, brief, summary } = answerOf(verdict, catalog);
  const reasons = giveReasons(detection, catalog);
  return {
    language: catalog.language,
    tone: tones[verdict.outcome],
    headline,
    brief,
    summary,
    certainty: certaintyOf(detection, catalog.certainty),
    caution: catalog.caution[verdict.outcome],
    why: whyOf(verdict, catalog),
    reasons,
    arrival: verdict.outcome === 'relay-pool' ? describeArrival(detection, catalog) : [],
    remedies: groupRemedies(detection.advice, catalog),
    route: describeRoute(detection, catalog),
    junk: describeJunk(detection, catalog),
    details: describeCodes(detection, catalog),
  };
}

const tones: Readonly<Record<Outcome, Tone>> = {
  'relay-pool': 'relay',
  'high-risk-pool': 'other-pool',
  'ordinary-pool': 'other-pool',
  'consumer-pool': 'other-pool',
  'other-microsoft365': 'other-pool',
  internal: 'none',
  'not-from-microsoft365': 'none',
  undetermined: 'unknown',
};

/** A verdict without certainty is told as likely, never as certain. */
function answerOf({ outcome, position, certainty, missing }: Verdict, words: Catalog): AnswerWords {
  if (outcome === 'undetermined') return words.missing[missing ?? 'border-unreadable'];
  const sure = certainty ?? 'likely';
  if (outcome === 'relay-pool') return words.verdict['relay-pool'][position ?? 'unplaced'][sure];
  return words.verdict[outcome][sure];
}

function certaintyOf(detection: Detection, words: CertaintyWords): string | null {
  const { outcome, position, certainty } = detection.verdict;
  if (certainty === null) return null;
  const sure = certainty === 'certain' ? words.certain : likelyOf(detection, words);
  if (detection.evidence.some(({ rule }) => rule === 'stamps-missing')) return `${sure} ${words.uncorroborated}`;
  return position === 'upstream' && outcome !== 'relay-pool' ? `${sure} ${words.passedOn}` : sure;
}

/** Why it is no more than likely. */
function likelyOf({ verdict, trace }: Detection, words: CertaintyWords): string {
  if (verdict.outcome === 'internal') return words.likelySubmitted;
  const stampedOnly = verdict.outcome === 'other-microsoft365' && trace.handover?.pool === 'ordinary';
  if (verdict.position === 'upstream' || stampedOnly) return words.likelyEarlier;
  if (trace.border === null || !trace.border.vouched) return words.likelyBorder;
  if (trace.handovers.some(({ position, hop }) => position === 'delivery' && hop.stretch === 'earlier'))
    return words.likelyGateway;
  const unread = trace.hops.some(({ dialect }) => dialect === 'unrecognised');
  return verdict.outcome === 'not-from-microsoft365' && unread ? words.likelyUnread : words.likelyUnclear;
}

function whyOf({ outcome, relayPool, why }: Verdict, words: Catalog): string[] {
  if (outcome !== 'relay-pool') return [];
  const told = why.map(({ cause, strength }) =>
    fill(words.causeStrengths[strength], { cause: words.causes[cause] }, words.unstated),
  );
  const reasons = told.length === 0 ? [words.causeUnknown] : told;
  return [...reasons, words.halves[relayPool ?? 'unknown']];
}
