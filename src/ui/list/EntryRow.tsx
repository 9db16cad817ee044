import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { explainAnswer } from '../../explanation/answer.ts';
import { fittingWords } from '../../explanation/intake/fitting-words.ts';
import type { Tone } from '../../explanation/explanation.ts';
import { messageName } from '../../explanation/intake/intake-notes.ts';
import { printable, shortened } from '../../explanation/words/printable.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ListedEntry } from './listed-entry.ts';
import { ToneIcon } from '../pieces/icons.tsx';
import type { Shown } from '../shown.ts';
import { useFocusHome } from '../pieces/keep-focus.ts';

/** Characters of a sender that a row shows; a stranger may write far more. */
const longestSender = 120;

interface EntryRowProps {
  readonly entry: ListedEntry;
  readonly isChosen: boolean;
  readonly place: number;
  readonly catalog: Catalog;
  readonly onChoose: (place: number) => void;
}

/**
 * A message in one row: which one it is, and its answer in one sentence. Many rows are drawn again and again while answers come
 * in.
 */
export const EntryRow = memo(function EntryRow({ entry, isChosen, place, catalog, onChoose }: EntryRowProps): ReactElement {
  const { tone, label, text } = useMemo(() => answerOf(entry, catalog), [entry, catalog]);
  const button = useFocusHome('.entries');
  const sender = shortened(entry.label?.sender ?? '', longestSender);
  return (
    <button ref={button} type="button" className={`entry tone-${tone}`} aria-current={isChosen} onClick={() => onChoose(place)}>
      <ToneIcon tone={tone} />
      <span>
        <bdi className="entry-name">{nameOf(entry, catalog)}</bdi>{' '}
        {sender !== '' && <bdi className="entry-sender quiet">{sender} </bdi>}
        <span className="entry-answer">
          {label !== '' && <b>{label}. </b>}
          {text}
        </span>
      </span>
    </button>
  );
});

/** `label`: the short one of the answer card; empty where there is no card. */
interface RowAnswer {
  readonly tone: Tone;
  readonly label: string;
  readonly text: string;
}

function answerOf({ inspection }: ListedEntry, catalog: Catalog): RowAnswer {
  if ('detection' in inspection) {
    const finding = inspection.reply?.finding;
    if (finding !== undefined && 'isRelay' in finding && finding.isRelay)
      return { tone: 'relay', label: '', text: catalog.intake.replies[finding.kind].headline };
    const { tone, headline, card } = explainAnswer(inspection.detection, fittingWords(inspection, catalog));
    return { tone, label: card.label, text: headline };
  }
  return { tone: 'unknown', label: '', text: silentText(inspection, catalog) };
}

/** What is said of a message that has no answer. */
function silentText(inspection: Exclude<Shown, Inspected>, { pane, selection }: Catalog): string {
  if (inspection.state === 'waiting') return selection.unchecked;
  if (inspection.state === 'checking' || inspection.state === 'slow') return pane.checking;
  if (inspection.state !== 'refused') return pane.states[inspection.state].title;
  return fillPlain(pane.page.refusals[inspection.refusal], { name: inspection.fileName ?? '' });
}

/** The subject of a message in Outlook, or `mail.eml, message 2 (attached message)`. */
function nameOf({ inspection, label }: ListedEntry, catalog: Catalog): string {
  const { pane } = catalog;
  if (label !== null) return printable(label.subject) || pane.noSubject;
  const fileName = 'fileName' in inspection ? inspection.fileName : null;
  const input = fileName === null ? pane.page.pasted : printable(fileName);
  return 'detection' in inspection ? messageName(inspection, input, catalog) : input;
}
