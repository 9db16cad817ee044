import type { ReactElement } from 'react';
import { readingNotes } from '../../explanation/intake/intake-notes.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { PageCatalog } from '../../locales/catalog/catalog.ts';
import { Section } from '../pieces/Section.tsx';

interface IntakeNotesProps {
  readonly inspected: Inspected;
  readonly catalog: PageCatalog;
}

/** How the text of a message was come by: where it was found, what was repaired in it, and what was noticed and left. */
export function IntakeNotes({ inspected, catalog }: IntakeNotesProps): ReactElement | null {
  const notes = readingNotes(inspected, catalog);
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
