import { sureSentence } from '../../explanation/card/card.ts';
import { explainAnswer } from '../../explanation/answer.ts';
import { dangerRank, isDangerUnsaid, unreadRank } from '../../explanation/card/danger-order.ts';
import type { Tone } from '../../explanation/explanation.ts';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { fittingWords } from '../../explanation/intake/fitting-words.ts';
import { isEmptyReport, messageName } from '../../explanation/intake/intake-notes.ts';
import { printable, shortened } from '../../explanation/words/printable.ts';
import { forTriage } from '../../inspection/for-triage.ts';
import type { ForTriage } from '../../inspection/for-triage.ts';
import type { Inspected, Inspection, ReplyFinding } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { AnswerGroup } from '../../locales/catalog/page-more-words.ts';
import { labelOfFields } from '../../ui/answer/message-label.ts';

/**
 * A message, or a file without any, in one row of the list. Texts of strangers are fit for a line. `moment`: milliseconds; null
 * where the Date field is missing or no date. `put`: where the mailbox put it, as far as the headers tell. `tone` is `danger` of
 * what the reader's own filter called dangerous, which counts for its pool as well.
 */
export interface MessageRow {
  readonly place: number;
  /** the most dangerous have 0 */
  readonly rank: number;
  readonly group: AnswerGroup;
  readonly tone: Tone;
  readonly label: string;
  /** whether the reader's own filter called it dangerous, and the label does not say so */
  readonly isDangerUnsaid: boolean;
  readonly answer: string;
  readonly subject: string | null;
  readonly sender: string | null;
  readonly moment: number | null;
  readonly put: string | null;
  readonly file: string;
  /** why its file is one for triage */
  readonly forTriage: ForTriage | null;
}

/** Characters that a row shows of a stranger's text. */
const longest = 160;

/** The row of an inspection; `place` is its number among all, from 0. */
export function rowOf(inspection: Inspection, place: number, catalog: Catalog): MessageRow {
  const { page, states } = catalog.pane;
  const fileName = 'fileName' in inspection ? inspection.fileName : null;
  const input = fileName === null ? page.pasted : printable(fileName);
  if (!('detection' in inspection)) {
    const answer =
      inspection.state === 'refused'
        ? fillPlain(page.refusals[inspection.refusal], { name: fileName ?? '' })
        : states[inspection.state].title;
    const nothing = { subject: null, sender: null, moment: null, put: null };
    const unread = { group: 'unread', tone: 'unknown', label: '', isDangerUnsaid: false } as const;
    return { place, rank: unreadRank(), ...unread, answer, ...nothing, file: input, forTriage: forTriage(inspection) };
  }
  const label = labelOfFields(inspection.detection.fields);
  const date = label?.date ?? null;
  const sender = label?.sender ?? null;
  const { card } = explainAnswer(inspection.detection, fittingWords(inspection, catalog));
  const named = namedRelay(inspection);
  const told = named === null ? null : catalog.intake.replies[named.kind].headline;
  return {
    place,
    rank: dangerRank(inspection.detection),
    group: groupOf(inspection, card.isClaim),
    tone: told === null ? card.tone : 'relay',
    label: told === null ? card.label : '',
    isDangerUnsaid: isDangerUnsaid(inspection.detection),
    answer: told ?? sureSentence(card),
    subject: label === null ? null : shortened(label.subject, longest),
    sender: sender === null ? null : shortened(sender, longest),
    moment: date instanceof Date ? date.getTime() : null,
    put: card.place,
    file: messageName(inspection, input, catalog),
    forTriage: forTriage(inspection),
  };
}

/** What a message counts for: a line that may be forged tells nothing, and of a report without headers its answer does. */
function groupOf(inspected: Inspected, isClaim: boolean): AnswerGroup {
  const { outcome } = inspected.detection.verdict;
  if (outcome === 'undetermined') return namedRelay(inspected) === null ? 'unknown' : 'relay';
  if (isClaim) return 'unknown';
  return outcome === 'relay-pool' ? 'relay' : 'other';
}

/** What a report without headers tells of the relay pool: its server names an address or a server of it; else null. */
function namedRelay(inspected: Inspected): ReplyFinding | null {
  const finding = isEmptyReport(inspected) ? inspected.reply?.finding : undefined;
  return finding !== undefined && 'isRelay' in finding && finding.isRelay ? finding : null;
}
