import type { Catalog } from '../../locales/catalog/catalog.ts';
import { fill } from './fill.ts';

const secondsOf = [86_400, 3_600, 60, 1] as const;

/**
 * The time between an older and a newer hop (ISO 8601), e.g. `2 min 5 s`; null when one of them is not known. A newer hop that
 * is dated earlier shows that two clocks differ, not that time ran backwards.
 */
export function describeDelay(older: string | undefined, newer: string | undefined, catalog: Catalog): string | null {
  const seconds = secondsBetween(older, newer);
  return seconds === null ? null : describeSeconds(seconds, catalog);
}

/** The same of a number of seconds, negative where two clocks differ. */
export function describeSeconds(seconds: number, catalog: Catalog): string {
  const amount = amountOf(Math.abs(seconds), catalog);
  return fill(seconds < 0 ? catalog.route.clockDifference : catalog.route.later, { amount }, catalog.unstated);
}

/**
 * Whole seconds from an older to a newer hop (ISO 8601), negative where their clocks differ; null when one of them is not known.
 */
export function secondsBetween(older: string | undefined, newer: string | undefined): number | null {
  if (older === undefined || newer === undefined) return null;
  const seconds = Math.round((Date.parse(newer) - Date.parse(older)) / 1000);
  return Number.isNaN(seconds) ? null : seconds;
}

/** A number of seconds as its two largest units that are not nothing, e.g. `2 min 5 s`. */
export function amountOf(total: number, { route: { units } }: Catalog): string {
  const parts: string[] = [];
  let rest = total;
  for (const [i, size] of secondsOf.entries()) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${String(count)} ${units[i] ?? ''}`);
  }
  return parts.length === 0 ? `0 ${units[3]}` : parts.slice(0, 2).join(' ');
}
