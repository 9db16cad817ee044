import type { ReactElement } from 'react';
import type { Explanation } from '../../explanation/explanation.ts';
import type { Catalog } from '../../locales/catalog.ts';
import { Section } from './Section.tsx';

interface ReaderAdviceProps {
  readonly explanation: Explanation;
  readonly catalog: Catalog;
}

/** What the reader can do, in a few words each; an undetermined answer says it in its own. */
export function ReaderAdvice({ explanation, catalog }: ReaderAdviceProps): ReactElement | null {
  const { tone, remedies } = explanation;
  const forReader = remedies.find(({ audience }) => audience === 'reader')?.remedies ?? [];
  if (tone === 'unknown' || forReader.length === 0) return null;
  return (
    <Section title={catalog.pane.headings.readerAdvice} testId="advice">
      <ul>
        {forReader.map(({ remedy, title }) => (
          <li key={remedy}>{title}</li>
        ))}
      </ul>
    </Section>
  );
}
