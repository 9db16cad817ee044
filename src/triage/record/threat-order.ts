import { worstDangerFirst } from '../../detection/index.ts';
import type { Threat } from './record.ts';

/** The worst first, as of dangers. */
export const worstThreatFirst: readonly Threat[] = worstDangerFirst.filter((danger) => danger !== 'imitation');

/** The more, the worse; none has 0. */
export function severityOf(threat: Threat | null): number {
  return threat === null ? 0 : worstThreatFirst.length - worstThreatFirst.indexOf(threat);
}
