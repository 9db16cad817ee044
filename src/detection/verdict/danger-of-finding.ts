import type { FilterFinding } from '../../microsoft365/filter-findings.ts';
import type { Danger } from './danger.ts';

/** The danger that a finding names; null where it names none. Bulk mail, lists, rules and kinds of attachment are none. */
export function dangerOf(finding: FilterFinding | 'unknown'): Danger | null {
  return dangers.get(finding) ?? null;
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
