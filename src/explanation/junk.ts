import type { Detection } from '../detection/detection.ts';
import type { JunkReason } from '../detection/junk.ts';
import type { RuleId } from '../detection/rules/evidence.ts';
import type { Catalog } from '../locales/catalog.ts';
import type { JunkExplanation } from './explanation.ts';
import { quote } from './reasons.ts';

/**
 * Where the mailbox put the message and why, in one sentence with the lines behind it; null where no field of the recipient's speaks of
 * that.
 */
export function describeJunk({ junk, evidence, fields }: Detection, { junk: words }: Catalog): JunkExplanation | null {
  const { placed, reason } = junk;
  const rules = rulesBehind[reason ?? 'none'];
  const cites = evidence.flatMap((item) => (rules.includes(item.rule) ? item.cites : []));
  if (placed === 'unknown' && !evidence.some(({ rule }) => rule === 'mailbox-delivery')) return null;
  return {
    placed,
    reason,
    text: placed === 'junk' ? words.reasons[reason ?? 'unproven'] : words.placed[placed],
    remark: words.remark,
    quotes: quote(
      [...new Set(cites)].sort((one, other) => one - other),
      fields,
    ),
  };
}

const all: readonly RuleId[] = ['mailbox-delivery', 'spam-verdict', 'composite-authentication', 'outbound-verdict'];

/** The rules whose lines stand behind the sentence. */
const rulesBehind: Readonly<Record<JunkReason | 'none', readonly RuleId[]>> = {
  none: ['mailbox-delivery'],
  rule: ['mailbox-delivery', 'spam-verdict'],
  content: ['mailbox-delivery', 'spam-verdict', 'composite-authentication'],
  'sender-side-spam': ['mailbox-delivery', 'outbound-verdict'],
  'failed-authentication': all,
  unproven: all,
};
