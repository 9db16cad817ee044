import { cardCodes, worstDangerFirst } from '../../detection/index.ts';
import type { CardCodes, CardLabel, Detection } from '../../detection/index.ts';

/**
 * A message's place where the most dangerous comes first, which has 0: what the recipient's own filter calls dangerous before all
 * else, whatever its label. Every list of several messages goes by it.
 */
export function dangerRank(detection: Detection): number {
  return rankOf(cardCodes(detection));
}

/** The place of a file that could not be read: it may be anything, as what cannot be told. */
export function unreadRank(): number {
  return rankOf({ tone: 'unknown', label: 'cannot-tell' });
}

function rankOf({ tone, label }: Pick<CardCodes, 'tone' | 'label'>): number {
  return mostDangerousFirst.indexOf(label) + (tone === 'danger' ? 0 : mostDangerousFirst.length);
}

/** Whether a filter calls it dangerous: then nothing stands above that on the screen. */
export function isDangerous(detection: Detection): boolean {
  return cardCodes(detection).tone === 'danger';
}

/** Whether the recipient's own filter calls it dangerous, and the label says what was found without that word. */
export function isDangerUnsaid(detection: Detection): boolean {
  return isDangerous(detection) && !saidInLabel.has(cardCodes(detection).label);
}

const saidInLabel: ReadonlySet<CardLabel> = new Set(['malware', 'phishing', 'imitation']);

/** Where the pool is not known, more may be behind it than behind a message that needs nothing. */
const mostDangerousFirst: readonly CardLabel[] = [
  ...worstDangerFirst,
  'high-risk-pool',
  'sender-check-failed',
  'may-be-forged',
  'sender-not-confirmed',
  'relay-pool',
  'relay-earlier',
  'cannot-tell',
  'refused-inside',
  'not-relay-pool',
  'nothing-to-do',
];
