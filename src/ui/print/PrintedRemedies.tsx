import type { ReactElement } from 'react';
import { sortRemedies } from '../../explanation/remedies/sort-remedies.ts';
import type { Explanation, Remedy } from '../../explanation/explanation.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';

interface PrintedRemediesProps {
  readonly explanation: Explanation;
  /** each remedy by its title alone */
  readonly isShort: boolean;
  readonly catalog: Catalog;
}

/** What each audience can do about this message, without the steps: those are in the texts to send. */
export function PrintedRemedies({ explanation, isShort, catalog }: PrintedRemediesProps): ReactElement | null {
  const { remedies, sources } = explanation;
  if (remedies.length === 0) return null;
  const told = isShort ? [] : remedies.flatMap((group) => sortRemedies(group.remedies).likely);
  const cited = new Set(told.flatMap(({ textSources }) => textSources));
  return (
    <section data-testid="printed-remedies">
      <h2>{catalog.pane.headings.remedies}</h2>
      {remedies.map(({ audience, audienceName, party, remedies: all }) => {
        const { likely, possible, general } = sortRemedies(all);
        const { alsoPossible, general: generally } = catalog.tags;
        return (
          <div key={audience}>
            <h3>{audienceName}</h3>
            {party !== null && <p className="quiet">{party}</p>}
            <ul>
              {likely.map(({ remedy, title, text, strengthName }) => (
                <li key={remedy}>
                  <b>{title}</b> {!isShort && text} {strengthName !== null && <span className="tag">{strengthName}</span>}
                </li>
              ))}
              {possible.length > 0 && <li>{`${alsoPossible}: ${titlesOf(possible)}`}</li>}
              {general.length > 0 && <li>{`${generally}: ${titlesOf(general)}`}</li>}
            </ul>
          </div>
        );
      })}
      {sources
        .filter(({ number }) => cited.has(number))
        .map(({ number, title, address }) => (
          <p key={number} className="quiet wrap">
            {`[${String(number)}] ${title}`} {address}
          </p>
        ))}
    </section>
  );
}

function titlesOf(remedies: readonly Remedy[]): string {
  return remedies.map(({ title }) => title).join(' · ');
}
