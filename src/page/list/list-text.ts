import type { TextDocument } from '../../explanation/documents/document.ts';
import { selectionList } from '../../explanation/documents/selection-list.ts';
import type { ListedMessage } from '../../explanation/documents/selection-list.ts';
import { explain } from '../../explanation/explain.ts';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { fittingWords } from '../../explanation/intake/fitting-words.ts';
import type { Inspection } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ListWords } from '../../locales/catalog/page-more-words.ts';
import { listGroups, countGroups, countName } from './list-rows.ts';
import type { MessageRow } from './message-rows.ts';

/** The rows for the ticket of a help desk, each with its answer and its facts; mail addresses are masked. */
export function listDocument(
  rows: readonly MessageRow[],
  inspections: readonly Inspection[],
  words: ListWords,
  catalog: Catalog,
): TextDocument {
  const title = fillPlain(catalog.selection.listTitle, { count: rows.length });
  const messages = rows.map((row): ListedMessage => {
    const inspection = inspections[row.place];
    const subject = `${row.subject ?? catalog.pane.noSubject} (${row.file})`;
    if (inspection === undefined || !('detection' in inspection)) return { subject: row.file, answer: row.answer };
    if (row.tone === 'relay' && row.label === '') return { subject, answer: row.answer };
    return {
      subject,
      detection: inspection.detection,
      explanation: explain(inspection.detection, fittingWords(inspection, catalog)),
    };
  });
  return selectionList({ title, tally: tallyOf(rows, words) }, messages, catalog);
}

/** `Of these, dangerous: 1. Relay pool: 3.`; a group without messages is left out. */
export function tallyOf(rows: readonly MessageRow[], words: ListWords): string {
  const counts = countGroups(rows);
  return listGroups
    .filter((group) => counts[group] > 0)
    .map((group) => `${countName(group, words)}: ${String(counts[group])}.`)
    .join(' ');
}
