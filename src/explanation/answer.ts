import type { Detection } from '../detection/detection.ts';
import type { Outcome, Verdict } from '../detection/verdict.ts';
import type { AnswerCatalog, AnswerWords, CertaintyWords } from '../locales/catalog.ts';
import type { AnswerExplanation, Tone } from './explanation.ts';

/** The verdict alone in the words of one language: what a page shows first, and all that the notification bar shows. Pure and total. */
export function explainAnswer(detection: Detection, catalog: AnswerCatalog): AnswerExplanation {
  const { verdict } = detection;
  const { headline, brief, summary } = answerOf(verdict, catalog);
  return {
    language: catalog.language,
    tone: tones[verdict.outcome],
    headline,
    brief,
    summary,
    certainty: certaintyOf(detection, catalog.certainty),
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
function answerOf({ outcome, position, certainty, missing }: Verdict, words: AnswerCatalog): AnswerWords {
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
