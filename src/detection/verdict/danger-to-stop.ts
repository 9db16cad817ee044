import type { Danger } from './danger.ts';
import { dangerOf } from './danger-of-finding.ts';
import type { FilterVerdict } from './filter.ts';
import type { JunkVerdict } from './junk/junk.ts';

/**
 * The danger to stop at its source, which nobody should make deliverable; null where there is none. A finding of spam may mean no
 * more than that the relay pool carried the message. That is so where every sign shows that failed authentication alone put it
 * into Junk Email. It may be so where the text does not show the reason, as in an attached original. Neither is a danger to stop.
 */
export function dangerToStop(judged: { readonly filter: FilterVerdict; readonly junk: JunkVerdict }): Danger | null {
  const { filter, junk } = judged;
  const danger = dangerOf(filter.finding);
  if (danger !== 'spam') return danger;
  return filter.showing === 'shown' && junk.reason !== 'failed-authentication' ? danger : null;
}
