import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { explainAnswer } from '../../explanation/answer.ts';
import { printable } from '../../explanation/words/printable.ts';
import type { AnswerCatalog } from '../../locales/catalog/catalog.ts';
import type { EarlierResult } from '../earlier-results.ts';
import { Fold } from '../../ui/pieces/Fold.tsx';
import { ToneIcon } from '../../ui/pieces/icons.tsx';

interface EarlierResultsProps {
  readonly results: readonly EarlierResult[];
  readonly catalog: AnswerCatalog;
  /** `{count}` */
  readonly title: string;
  readonly onChoose: (result: EarlierResult) => void;
}

/** What was seen before in this sitting, newest first; it is forgotten when the pane closes. */
export function EarlierResults({ results, catalog, title, onChoose }: EarlierResultsProps): ReactElement | null {
  const { pane } = catalog;
  if (results.length === 0) return null;
  return (
    <Fold title={fillPlain(title, { count: results.length })} level={null}>
      <ul className="earlier" data-testid="earlier">
        {results.map((result) => {
          const { tone, headline } = explainAnswer(result.inspection.detection, catalog);
          return (
            <li key={result.round}>
              <button type="button" className={`tone-${tone}`} onClick={() => onChoose(result)}>
                <ToneIcon tone={tone} />
                <span>
                  <bdi>{printable(result.item.subject) || pane.noSubject}</bdi>
                  <span className="quiet">{headline}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
