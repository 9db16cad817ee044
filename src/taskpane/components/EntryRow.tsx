import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import { explainAnswer } from '../../explanation/answer.ts';
import type { Tone } from '../../explanation/explanation.ts';
import { printable, shortened } from '../../explanation/printable.ts';
import type { Catalog } from '../../locales/catalog.ts';
import type { PageEntry } from '../page-entry.ts';
import { ToneIcon } from './icons.tsx';

/** Characters of a sender that a row shows; a stranger may write far more. */
const longestSender = 120;

interface EntryRowProps {
  readonly entry: PageEntry;
  readonly isChosen: boolean;
  readonly place: number;
  readonly catalog: Catalog;
  readonly onChoose: (place: number) => void;
}

/** A message in one row: which one it is, and its answer in one sentence. Many rows are drawn again and again while answers come in. */
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

function answerOf({ inspection, reply }: PageEntry, catalog: Catalog): { readonly tone: Tone; readonly text: string } {
  if (reply?.kind === 'relay-address') return { tone: 'relay', text: catalog.intake.replies['relay-address'].headline };
  if ('detection' in inspection) {
    const { tone, headline } = explainAnswer(inspection.detection, catalog);
    return { tone, text: headline };
  }
  if (inspection.state === 'waiting') return { tone: 'unknown', text: catalog.selection.unchecked };
  if (inspection.state === 'checking') return { tone: 'unknown', text: catalog.pane.checking };
  if (inspection.state !== 'refused') return { tone: 'unknown', text: catalog.pane.states[inspection.state].title };
  const refusal = catalog.pane.page.refusals[inspection.refusal];
  return { tone: 'unknown', text: refusal.split('{name}').join(printable(inspection.fileName)) };
}

/** `mail.eml, message 2 (attached message)`, or the subject of a message in Outlook. */
function nameOf({ fileName, ordinal, message, label }: PageEntry, { intake, pane }: Catalog): string {
  if (label !== undefined) return printable(label.subject) || pane.noSubject;
  const file = fileName === null ? pane.page.pasted : printable(fileName);
  const name = ordinal === null ? file : pane.page.within.split('{count}').join(String(ordinal)).split('{name}').join(file);
  if (message?.origin !== 'attached-original' && message?.origin !== 'non-delivery-report') return name;
  return `${name} (${intake.originNames[message.origin]})`;
}
