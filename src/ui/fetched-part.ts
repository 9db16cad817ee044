import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { PartProps } from './part.ts';
import { PartMissing } from './PartMissing.tsx';

/**
 * A component in a file of its own, fetched when it is first shown. One that cannot be fetched says so, and the verdict stays.
 */
export function fetchedPart(
  load: () => Promise<{ readonly default: ComponentType<PartProps> }>,
): LazyExoticComponent<ComponentType<PartProps>> {
  return lazy(() => load().catch(() => ({ default: PartMissing })));
}
