import type { ContainerReport } from '../container-report.ts';
import { isComplete } from '../container-report.ts';
import type { Completeness } from './picture.ts';
import { mostShortfalls } from './picture.ts';

/** Gathers what containers declared and what was read of them. */
export function completenessOf(): {
  readonly add: (container: ContainerReport) => void;
  readonly completeness: () => Completeness;
} {
  const shortfalls: ContainerReport[] = [];
  let containers = 0;
  let passedOver = 0;
  let incomplete = 0;
  return {
    add: (container) => {
      if (container.kind === 'other' && isComplete(container)) {
        passedOver += 1;
        return;
      }
      containers += 1;
      if (isComplete(container)) return;
      incomplete += 1;
      if (shortfalls.length < mostShortfalls) shortfalls.push(container);
    },
    completeness: () => ({ isComplete: incomplete === 0, containers, passedOver, incomplete, shortfalls: [...shortfalls] }),
  };
}
