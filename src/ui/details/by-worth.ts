import type { Detail } from '../../explanation/explanation.ts';

/** Keys of the codes that tell a reader what the filter found and did, the weightiest first. */
const worth = ['cat', 'sfv', 'scl', 'bcl', 'pcl', 'dest', 'ofr', 'compauth', 'reason', 'action'];

/** Parts the codes of the reader's own system into those that tell a reader something, weightiest first, and the rest. */
export function byWorth(details: readonly Detail[]): { readonly telling: readonly Detail[]; readonly rest: readonly Detail[] } {
  const rank = ({ key, code }: Detail): number => (code === null ? -1 : worth.indexOf(key.toLowerCase()));
  const telling = details.filter((detail) => rank(detail) >= 0);
  return {
    telling: [...telling].sort((one, other) => rank(one) - rank(other)),
    rest: details.filter((detail) => rank(detail) < 0),
  };
}
