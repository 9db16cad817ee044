import type { Block, FactRow } from '../explanation/blocks.ts';
import { explain } from '../explanation/explain.ts';
import { fill } from '../explanation/fill.ts';
import { asPlainText } from '../explanation/messages.ts';
import { telling } from '../explanation/messages/telling.ts';
import { shortened } from '../explanation/printable.ts';
import { holdsMask, redact } from '../explanation/redact.ts';
import type { Catalog } from '../locales/catalog.ts';
import type { MessageWords } from '../locales/message-words.ts';
import { messageWordsFor } from '../locales/messages.ts';
import type { SelectedEntry } from './selection-entry.ts';
import { tallyLine } from './selection-tally.ts';

/** Longest subject in the list, in characters. */
const subjectLimit = 200;

/** All messages for the ticket of a help desk: plain text of at most 78 columns, with the local parts of mail addresses masked. */
export function ticketList(entries: readonly SelectedEntry[], catalog: Catalog): string {
  const words = messageWordsFor(catalog.language);
  const title = fill(catalog.selection.listTitle, { count: String(entries.length) }, catalog.unstated);
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', text: tallyLine(entries, catalog) },
    ...entries.flatMap((entry, at) => messageBlocks(entry, at, catalog, words)),
  ];
  const list = (all: readonly Block[]): string => asPlainText({ language: catalog.language, subject: title, blocks: all });
  const text = list(blocks);
  return holdsMask(text) ? list([...blocks, { kind: 'paragraph', text: words.masked }]) : text;
}

/** Masked before it is cut, or the cut could part an address from its `@`. */
function messageBlocks(entry: SelectedEntry, at: number, catalog: Catalog, words: MessageWords): Block[] {
  const subject = shortened(redact(entry.subject), subjectLimit).trim() || catalog.pane.noSubject;
  return [
    { kind: 'heading', level: 2, text: `${String(at + 1)}. ${subject}` },
    { kind: 'facts', rows: rowsOf(entry, catalog, words) },
  ];
}

function rowsOf({ inspection }: SelectedEntry, catalog: Catalog, words: MessageWords): FactRow[] {
  const { result, certainty } = words.facts;
  if (!('detection' in inspection)) return [{ name: result, value: answerWithout(inspection.state, catalog) }];
  const explanation = explain(inspection.detection, catalog);
  return [
    { name: result, value: explanation.headline },
    ...(explanation.certainty === null ? [] : [{ name: certainty, value: explanation.certainty }]),
    ...telling(inspection.detection, explanation, words, true).rows,
  ];
}

function answerWithout(state: SelectedEntry['inspection']['state'], { pane, selection }: Catalog): string {
  const silent = Object.entries(pane.states).find(([name]) => name === state)?.[1];
  return silent?.title ?? selection.uncheckedAnswer;
}
