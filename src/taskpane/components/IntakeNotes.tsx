import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog.ts';
import type { PageEntry } from '../page-entry.ts';
import { readingNotes } from '../reading.ts';
import { Section } from './Section.tsx';

/** How the text of a message was come by: where it was found, what was repaired in it, and what was noticed and left. */
export function IntakeNotes({ entry, catalog }: { readonly entry: PageEntry; readonly catalog: Catalog }): ReactElement | null {
  const notes = readingNotes(entry, catalog);
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
