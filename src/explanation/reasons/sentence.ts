import type { Evidence, PoolClaim } from '../../detection/rules/evidence.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { filterSettingOf } from '../../microsoft365/filter-settings.ts';
import { fill } from '../words/fill.ts';

/** One piece of evidence in one sentence. */
export function sentenceOf(item: Evidence, catalog: Catalog): string {
  const words: string | Readonly<Record<string, string>> = catalog.evidence[item.rule];
  const template = typeof words === 'string' ? words : (words[item.claim] ?? catalog.unstated);
  const claim = poolClaimOf(item);
  const values = { ...item.values, ...namesFor(item, claim, catalog) };
  return fill(template, values, catalog.unstated);
}

/** The claim of a rule that names a pool, or null. */
export function poolClaimOf(item: Evidence): PoolClaim | null {
  switch (item.rule) {
    case 'reverse-name':
    case 'address-range':
    case 'recipient-record':
    case 'filtering-stamp':
      return item.claim;
    default:
      return null;
  }
}

/** What a sentence names beside the facts of its evidence: a pool or a finding in words, a setting of the spam filter. */
function namesFor(item: Evidence, claim: PoolClaim | null, { pools, card }: Catalog): Readonly<Record<string, string | null>> {
  if (claim !== null) return { pool: pools[claim] };
  if (item.rule === 'spam-verdict') return { finding: card.findings[item.claim] };
  return item.rule === 'filter-setting' ? { setting: filterSettingOf(item.values.text)?.setting ?? null } : {};
}
