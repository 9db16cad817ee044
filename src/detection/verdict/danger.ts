import type { FilterFinding } from '../../microsoft365/filter-findings.ts';
import type { FilterVerdict } from './filter.ts';
import type { JunkVerdict } from './junk.ts';

/** What a finding of the reader's own filter says against the message itself, whatever pool it took. */
export type Danger = 'malware' | 'phishing' | 'imitation' | 'spam';

/** The danger that a finding names; null where it names none. Bulk mail, lists, rules and kinds of attachment are none. */
export function dangerOf(finding: FilterFinding | 'unknown'): Danger | null {
  return dangers.get(finding) ?? null;
}

/**
 * The danger that is to be stopped where it comes from, and to be made deliverable by nobody; null where there is none. The word
 * spam may say no more than that the relay pool carried the message: so it is where every condition shows that failed
 * authentication alone put it into Junk Email, and where the text does not show whether it is, as in an attached original.
 */
export function dangerToStop(judged: { readonly filter: FilterVerdict; readonly junk: JunkVerdict }): Danger | null {
  const { filter, junk } = judged;
  const danger = dangerOf(filter.finding);
  if (danger !== 'spam') return danger;
  return filter.showing === 'shown' && junk.reason !== 'failed-authentication' ? danger : null;
}

const dangers: ReadonlyMap<FilterFinding | 'unknown', Danger> = new Map([
  ['malware', 'malware'],
  ['phishing', 'phishing'],
  ['high-confidence-phishing', 'phishing'],
  ['impersonated-user', 'imitation'],
  ['impersonated-domain', 'imitation'],
  ['impersonated-contact', 'imitation'],
  ['impersonated-brand', 'imitation'],
  ['spam', 'spam'],
  ['high-confidence-spam', 'spam'],
]);
