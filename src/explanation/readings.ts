import type { Missing, Outcome, Verdict } from '../detection/verdict.ts';
import type { ReadingId, UnknowableId } from '../locales/advice-words.ts';
import type { Catalog } from '../locales/catalog.ts';
import type { Readings, Unknowable } from './explanation.ts';
import { fill, type Values } from './fill.ts';

/** The innocent and the suspicious way to read the verdict. */
export function describeReadings({ outcome, relayPool, missing }: Verdict, { readings }: Catalog): Readings {
  if (isPoolUnknown(missing)) return readings['unknown-pool'];
  const id: ReadingId = outcome === 'relay-pool' ? (`relay-${relayPool ?? 'unknown'}` as const) : outcome;
  return readings[id];
}

/** What headers cannot tell in this case, and where it can be seen. */
export function describeUnknowables({ outcome, missing }: Verdict, catalog: Catalog, facts: Values): Unknowable[] {
  const ids: readonly UnknowableId[] = isPoolUnknown(missing) ? ['pool', 'author'] : unknowablesOf[outcome];
  return ids.map((id) => {
    const { what, where } = catalog.unknowables[id];
    return { what: fill(what, facts, catalog.unstated), where: fill(where, facts, catalog.unstated) };
  });
}

/** Every line was read: what is missing is the pool of the server, and no text. */
function isPoolUnknown(missing: Missing | null): boolean {
  return missing === 'unknown-pool' || missing === 'sovereign-cloud';
}

const unknowablesOf: Readonly<Record<Outcome, readonly UnknowableId[]>> = {
  'relay-pool': ['pool', 'settings', 'author', 'filter'],
  'high-risk-pool': ['high-risk-reason', 'pool', 'author', 'filter'],
  'ordinary-pool': ['pool', 'author', 'filter'],
  'consumer-pool': ['author', 'filter'],
  'other-microsoft365': ['author', 'filter'],
  internal: ['author', 'older-lines', 'filter'],
  'not-from-microsoft365': ['older-lines', 'author', 'filter'],
  undetermined: ['arrival', 'pool', 'author'],
};
