import type { Detection } from '../../detection/detection.ts';
import type { Missing } from '../../detection/verdict/verdict.ts';
import type { ReadingId } from '../../locales/catalog/advice-words.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Interpretations } from '../explanation.ts';

/** The innocent and the suspicious way to read the verdict. */
export function describeInterpretations({ verdict, evidence }: Detection, { readings }: Catalog): Interpretations {
  const { outcome, senderSideFilter, missing } = verdict;
  if (missing === 'refused-inside') return readings[missing];
  if (isPoolUnknown(missing)) return readings['unknown-pool'];
  if (evidence.some(({ rule }) => rule === 'automatic-reply')) return readings['automatic-reply'];
  const id: ReadingId = outcome === 'relay-pool' ? (`relay-${senderSideFilter ?? 'unknown'}` as const) : outcome;
  return readings[id];
}

/** Every line was read: what is missing is the pool of the server, and no text. */
function isPoolUnknown(missing: Missing | null): boolean {
  return missing === 'unknown-pool' || missing === 'sovereign-cloud';
}
