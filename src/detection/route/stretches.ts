import type { Hop, Stretch } from './hop.ts';

/** The hops of one stretch, newest first. */
export function hopsIn(hops: readonly Hop[], stretch: Stretch): readonly Hop[] {
  const found: Hop[] = [];
  for (const hop of hops) if (hop.stretch === stretch) found.push(hop);
  return found;
}
