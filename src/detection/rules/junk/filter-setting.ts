import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/** The two texts that matter to the relay pool; every text stands in `filterSettings`, which the pane loads later. */
const onSpf = /^spf (?:from )?record fail$/i;

/**
 * `X-CustomSpam: SPF Record Fail`: the advanced setting of the recipient's spam filter that marked the message (Advanced spam
 * filter settings, 2026-08-03). Anybody can write the field, so only one among the recipient's own stamps speaks, and of several
 * none is vouched for.
 */
export const filterSetting: Rule<'filter-setting'> = {
  id: 'filter-setting',
  speak(trace) {
    const { stampsStart: start, stamps } = trace;
    if (!hasMicrosoftEdge(trace) || start === null) return [];
    return findingsIn(stamps.filterSettings, ({ at, field, text }) => {
      if (at < start) return null;
      const claim = onSpf.test(text) ? 'looks-at-spf' : 'other';
      return { claim, cites: [at], values: { field, text }, vouched: stamps.filterSettings.length === 1 };
    });
  },
};
