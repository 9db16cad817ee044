import type { Danger } from './danger.ts';
import { dangerOf } from './danger.ts';
import type { FilterVerdict } from './filter.ts';
import type { JunkVerdict } from './junk.ts';

/**
 * The danger that is to be stopped where it comes from, and to be made deliverable by nobody; null where there is none. The word
 * spam may say no more than that the relay pool carried the message: so it is where every condition shows that failed
 * authentication alone put it into Junk Email, and where the text does not show whether it is, as in an attached original.
 */
export function dangerToStop(judged: { readonly filter: FilterVerdict; readonly junk: JunkVerdict }): Danger | null {
  const { filter, junk } = judged;
  const danger = dangerOf(filter.finding);
  if (danger !== 'spam') return danger;
  return filter.showing === 'shown' && junk.reason !== 'failed-authentication' ? danger : null;
}
