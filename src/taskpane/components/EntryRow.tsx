import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import { explainAnswer } from '../../explanation/answer.ts';
import type { Tone } from '../../explanation/explanation.ts';
import { printable } from '../../explanation/printable.ts';
import type { Catalog } from '../../locales/catalog.ts';
import type { PageEntry } from '../page-entry.ts';
import { ToneIcon } from './icons.tsx';

interface EntryRowProps {
  readonly entry: PageEntry;
  readonly isChosen: boolean;
  readonly place: number;
  readonly catalog: Catalog;
  readonly onChoose: (place: number) => void;
}

/** A message in one row: where it comes from, and its answer in one sentence. Many rows are drawn again and again while files come in. */
export const EntryRow = memo(function EntryRow({ entry, isChosen, place, catalog, onChoose }: EntryRowProps): ReactElement {
  const { tone, text } = useMemo(() => answerOf(entry, catalog), [entry, catalog]);
  return (
    <button type="button" className={`entry tone-${tone}`} aria-current={isChosen} onClick={() => onChoose(place)}>
      <ToneIcon tone={tone} />
      <span>
        <bdi className="entry-name">{nameOf(entry, catalog)}</bdi> <span className="entry-answer">{text}</span>
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
  if (inspection.state !== 'refused') return { tone: 'unknown', text: '' };
  const refusal = catalog.pane.page.refusals[inspection.refusal];
  return { tone: 'unknown', text: refusal.split('{name}').join(printable(inspection.fileName)) };
}

/** `mail.eml, message 2 (attached message)` */
function nameOf({ fileName, ordinal, message }: PageEntry, { intake, pane }: Catalog): string {
  const file = fileName === null ? pane.page.pasted : printable(fileName);
  const name = ordinal === null ? file : pane.page.within.split('{count}').join(String(ordinal)).split('{name}').join(file);
  if (message?.origin !== 'attached-original' && message?.origin !== 'non-delivery-report') return name;
  return `${name} (${intake.originNames[message.origin]})`;
}
