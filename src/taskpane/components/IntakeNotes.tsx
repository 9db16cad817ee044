import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog.ts';
import type { PageEntry } from '../page-entry.ts';
import { Section } from './Section.tsx';

/** How the text of a message was come by: where it was found, what was repaired in it, and what was noticed and left. */
export function IntakeNotes({ entry, catalog }: { readonly entry: PageEntry; readonly catalog: Catalog }): ReactElement | null {
  const notes = notesOf(entry, catalog);
  if (notes.length === 0) return null;
  return (
    <Section title={catalog.pane.page.reading} testId="reading">
      <ul className="notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Section>
  );
}

function notesOf({ message, repairWithheld }: PageEntry, { intake }: Catalog): string[] {
  if (message === null) return [];
  const { origin, headerText, repairs, doubts } = message;
  const returned = origin === 'non-delivery-report';
  const found = returned && headerText === '' ? [intake.reportWithoutHeaders] : [];
  const source = found.length > 0 || (!returned && origin !== 'attached-original') ? [] : [intake.origins[origin]];
  const repaired = repairWithheld ? [intake.doubts['repair-withheld']] : repairs.map((repair) => intake.repairs[repair]);
  return [...found, ...source, ...repaired, ...doubts.map((doubt) => intake.doubts[doubt])];
}
