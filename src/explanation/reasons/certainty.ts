import type { Verdict } from '../../detection/verdict/verdict.ts';
import type { CertaintyWords } from '../../locales/catalog/catalog.ts';

/** How sure a verdict is and why, in one sentence or two; null where there is none. The weightiest doubt is told. */
export function certaintyOf({ outcome, position, certainty, doubts }: Verdict, words: CertaintyWords): string | null {
  if (certainty === null) return null;
  const [first] = doubts;
  const sure = first === undefined ? words.certain : words.doubts[first];
  if (doubts.includes('stamps-missing')) return `${sure} ${words.uncorroborated}`;
  return position === 'upstream' && outcome !== 'relay-pool' ? `${sure} ${words.passedOn}` : sure;
}
