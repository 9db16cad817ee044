import type { Remedy } from '../explanation.ts';

/** Remedies by how much they have to do with the message, each in the order of the advice. */
export interface SortedRemedies {
  readonly likely: readonly Remedy[];
  /** no line shows that they fit */
  readonly possible: readonly Remedy[];
  readonly general: readonly Remedy[];
}

/** What applies to this message, what may, and what holds in general. */
export function sortRemedies(remedies: readonly Remedy[]): SortedRemedies {
  const own = remedies.filter(({ isGeneral }) => !isGeneral);
  return {
    likely: own.filter(({ strength }) => strength !== 'possible'),
    possible: own.filter(({ strength }) => strength === 'possible'),
    general: remedies.filter(({ isGeneral }) => isGeneral),
  };
}
