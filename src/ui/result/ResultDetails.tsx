import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { explain } from '../../explanation/explain.ts';
import { fittingWords } from '../../explanation/intake/fitting-words.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { AnswerCatalog } from '../../locales/catalog/catalog.ts';
import type { PartId } from '../../locales/catalog/part-words.ts';
import type { Desk } from '../desk.ts';
import { CardBar } from '../answer/CardBar.tsx';
import { fetchedPart } from '../fetched/fetched-part.tsx';
import { useCatalog } from '../language/use-catalog.ts';
import { ResultTabs } from './ResultTabs.tsx';
import { DetailsMissing } from '../fetched/DetailsMissing.tsx';
import { PartMissing } from '../fetched/PartMissing.tsx';

/** `words` are those up to the verdict; `round`, `part`, `onPart` and `desk` as the inspector has them. */
export interface ResultDetailsProps {
  readonly inspected: Inspected;
  readonly words: AnswerCatalog;
  readonly round: number;
  readonly part: PartId;
  readonly onPart?: (part: PartId) => void;
  readonly desk: Desk | null;
}

/** What a print of the pane shows; the page has its own, which also prints what has no such details. */
const PrintedAnswer = fetchedPart(() => import('../print/PrintedAnswer.tsx'), PartMissing, ['print.css']);

/**
 * All that stands below the verdict. With its words it is fetched when there is a verdict, so that the verdict waits for none of
 * it.
 */
export default function ResultDetails({ inspected, words, round, ...behind }: ResultDetailsProps): ReactElement | null {
  const catalog = useCatalog(words.language);
  const explained = useMemo(() => {
    if (catalog === null || catalog === 'missing') return null;
    const fitting = fittingWords(inspected, catalog);
    return { catalog: fitting, explanation: explain(inspected.detection, fitting) };
  }, [inspected, catalog]);
  if (catalog === 'missing') return <DetailsMissing words={words} />;
  if (explained === null) return null;
  return (
    <div className="behind">
      {behind.desk !== null && (
        <CardBar key={`bar-${String(round)}`} card={explained.explanation.card} words={explained.catalog.look.bar} />
      )}
      <ResultTabs key={round} inspected={inspected} {...explained} {...behind} />
      {behind.desk !== null && <PrintedAnswer inspected={inspected} catalog={explained.catalog} />}
    </div>
  );
}
