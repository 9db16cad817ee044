import type { Detection } from '../detection/detection.ts';
import type { HeaderField } from '../detection/fields.ts';
import type { Evidence, PoolClaim } from '../detection/rules/evidence.ts';
import type { Catalog } from '../locales/catalog.ts';
import type { Quote, Reason } from './explanation.ts';
import { fill } from './fill.ts';

/** One sentence for each piece of evidence, in its order, with the lines that it cites. */
export function giveReasons({ evidence, fields }: Detection, catalog: Catalog): Reason[] {
  return evidence.map((item) => ({
    text: sentenceOf(item, catalog),
    vouched: item.vouched,
    quotes: quote(item.cites, fields),
  }));
}

/** The cited fields as they stand in the message; a position without a field gives no quote. */
export function quote(cites: readonly number[], fields: readonly HeaderField[]): Quote[] {
  return cites.flatMap((at) => {
    const field = fields[at];
    return field === undefined ? [] : [{ at, name: field.name, value: field.value }];
  });
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

function sentenceOf(item: Evidence, catalog: Catalog): string {
  const words: string | Readonly<Record<string, string>> = catalog.evidence[item.rule];
  const template = typeof words === 'string' ? words : (words[item.claim] ?? catalog.unstated);
  const claim = poolClaimOf(item);
  const values = claim === null ? item.values : { ...item.values, pool: catalog.pools[claim] };
  return fill(template, values, catalog.unstated);
}
