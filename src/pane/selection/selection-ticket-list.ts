import { asPlainText } from '../../explanation/documents/render/render-text.ts';
import { selectionList, type ListedMessage } from '../../explanation/documents/selection-list.ts';
import { explain } from '../../explanation/explain.ts';
import { fill } from '../../explanation/words/fill.ts';
import { printable } from '../../explanation/words/printable.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { SelectedEntry } from './selection-entry.ts';
import { tallyLine } from './selection-tally.ts';

/**
 * All messages for the ticket of a help desk: plain text of at most 78 columns, with the local parts of mail addresses masked.
 */
export function ticketList(entries: readonly SelectedEntry[], catalog: Catalog): string {
  const title = fill(catalog.selection.listTitle, { count: String(entries.length) }, catalog.unstated);
  const messages = entries.map((entry) => listedMessage(entry, catalog));
  return asPlainText(selectionList({ title, tally: tallyLine(entries, catalog) }, messages, catalog));
}

function listedMessage(entry: SelectedEntry, catalog: Catalog): ListedMessage {
  const subject = printable(entry.subject).trim() || catalog.pane.noSubject;
  const { inspection } = entry;
  if (!('detection' in inspection)) return { subject, answer: answerWithout(inspection.state, catalog) };
  return { subject, detection: inspection.detection, explanation: explain(inspection.detection, catalog) };
}

function answerWithout(state: SelectedEntry['inspection']['state'], { pane, selection }: Catalog): string {
  const silent = Object.entries(pane.states).find(([name]) => name === state)?.[1];
  return silent?.title ?? selection.uncheckedAnswer;
}
