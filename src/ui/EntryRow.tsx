import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import { fillPlain } from '../explanation/fill-template.ts';
import { explainAnswer } from '../explanation/answer.ts';
import { fittingWords } from '../explanation/fitting-words.ts';
import type { Tone } from '../explanation/explanation.ts';
import { messageName } from '../explanation/intake-notes.ts';
import { printable, shortened } from '../explanation/printable.ts';
import type { Catalog } from '../locales/catalog/catalog.ts';
import type { ListedEntry } from './listed-entry.ts';
import { ToneIcon } from './icons.tsx';

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
  const { tone, text } = useMemo(() => answerOf(entry, catalog), [entry, catalog]);
  const sender = shortened(entry.label?.sender ?? '', longestSender);
  return (
    <button type="button" className={`entry tone-${tone}`} aria-current={isChosen} onClick={() => onChoose(place)}>
      <ToneIcon tone={tone} />
      <span>
        <bdi className="entry-name">{nameOf(entry, catalog)}</bdi>{' '}
        {sender !== '' && <bdi className="entry-sender quiet">{sender} </bdi>}
        <span className="entry-answer">{text}</span>
      </span>
    </button>
  );
});

function answerOf({ inspection }: ListedEntry, catalog: Catalog): { readonly tone: Tone; readonly text: string } {
  if ('detection' in inspection) {
    const finding = inspection.reply?.finding;
    if (finding !== undefined && 'isRelay' in finding && finding.isRelay)
      return { tone: 'relay', text: catalog.intake.replies[finding.kind].headline };
    const { tone, headline } = explainAnswer(inspection.detection, fittingWords(inspection, catalog));
    return { tone, text: headline };
  }
  if (inspection.state === 'waiting') return { tone: 'unknown', text: catalog.selection.unchecked };
  if (inspection.state === 'checking' || inspection.state === 'slow') return { tone: 'unknown', text: catalog.pane.checking };
  if (inspection.state !== 'refused') return { tone: 'unknown', text: catalog.pane.states[inspection.state].title };
  const refusal = catalog.pane.page.refusals[inspection.refusal];
  return { tone: 'unknown', text: fillPlain(refusal, { name: inspection.fileName ?? '' }) };
}

/** The subject of a message in Outlook, or `mail.eml, message 2 (attached message)`. */
function nameOf({ inspection, label }: ListedEntry, catalog: Catalog): string {
  const { pane } = catalog;
  if (label !== null) return printable(label.subject) || pane.noSubject;
  const fileName = 'fileName' in inspection ? inspection.fileName : null;
  const input = fileName === null ? pane.page.pasted : printable(fileName);
  return 'detection' in inspection ? messageName(inspection, input, catalog) : input;
}
