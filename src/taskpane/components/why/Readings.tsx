import type { ReactElement } from 'react';
import type { Explanation } from '../../../explanation/explanation.ts';
import type { Catalog } from '../../../locales/catalog.ts';
import { Section } from '../Section.tsx';

interface ReadingsProps {
  readonly explanation: Explanation;
  readonly catalog: Catalog;
  /** there was too little to read anything into it */
  readonly thin: boolean;
}

/** Two ways to read the same lines, and what no header line can tell. */
export function Readings({ explanation, catalog, thin }: ReadingsProps): ReactElement {
  const { readings, unknowable, caution } = explanation;
  const words = catalog.pane.parts.why;
  return (
    <>
      {!thin && (
        <Section title={words.readings} testId="readings">
          <h3>{words.innocent}</h3>
          <p className="wrap">{readings.innocent}</p>
          <h3>{words.suspicious}</h3>
          <p className="wrap">{readings.suspicious}</p>
        </Section>
      )}
      <Section title={catalog.pane.headings.caution} testId="caution">
        <p className="wrap">{caution}</p>
        <h3>{words.unknowable}</h3>
        <ul>
          {unknowable.map(({ what, where }) => (
            <li key={what}>
              <p className="wrap">{what}</p>
              <p className="quiet wrap">{`${words.where} ${where}`}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
