import type { Hop, Stretch } from './hop.ts';

/** The hops of one stretch, newest first. */
export function hopsIn(hops: readonly Hop[], stretch: Stretch): readonly Hop[] {
  return hops.filter((hop) => hop.stretch === stretch);
}
