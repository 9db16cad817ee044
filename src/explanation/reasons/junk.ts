import type { Detection } from '../../detection/detection.ts';
import type { JunkVerdict } from '../../detection/verdict/junk/junk.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { JunkWords } from '../../locales/catalog/junk-words.ts';
import type { JunkExplanation } from '../explanation.ts';
import { inOrder, quote } from './quotes.ts';
import { tagged } from '../words/tagged.ts';

/**
 * Where the mailbox put the message and why, which of its fields disagree, and the lines behind that; null
 * where no field of the recipient's speaks of it.
 */
export function describeJunk({ junk, evidence, fields }: Detection, { junk: words, tags }: Catalog): JunkExplanation | null {
  const { placed, reason, cites, contradictions } = junk;
  const noted = evidence.flatMap((item) => (item.rule === 'mailbox-delivery' ? item.cites : []));
  if (placed === 'unknown' && noted.length === 0) return null;
  const behind = [...(placed === 'unknown' ? noted : cites), ...contradictions.flatMap((one) => one.cites)];
  const text = placed === 'junk' ? words.reasons[reason ?? 'unknown'] : words.placed[placed];
  const tag = junk.showing === 'suggested' ? tags.strengths.suggested : null;
  return {
    placed,
    reason,
    heading: placed === 'junk' ? tags.junk : words.heading,
    why: placed === 'junk' ? tagged(text, tag) : null,
    text,
    tag,
    contradictions: contradictionsIn(junk, words),
    remark: words.remark,
    quotes: quote(inOrder(behind), fields),
  };
}

/** That the filter found nothing is told by the reason itself. */
function contradictionsIn({ reason, contradictions }: JunkVerdict, words: JunkWords): string[] {
  return contradictions.flatMap(({ code }) =>
    code === 'clean-but-junk' && reason === 'mailbox-setting' ? [] : [words.contradictions[code]],
  );
}
