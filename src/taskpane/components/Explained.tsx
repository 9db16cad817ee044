import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { explain } from '../../explanation/explain.ts';
import type { AnswerCatalog } from '../../locales/catalog.ts';
import type { PartId } from '../../locales/part-words.ts';
import type { Desk } from '../desk.ts';
import type { Inspected } from '../inspection.ts';
import type { PageEntry } from '../page-entry.ts';
import { useCatalog } from '../use-catalog.ts';
import { Behind } from './Behind.tsx';
import { ReaderAdvice } from './ReaderAdvice.tsx';
import { Unexplained } from './Unexplained.tsx';

/** `words` are those up to the verdict; `round`, `part`, `onPart`, `desk` and `entry` as the inspector has them. */
export interface ExplainedProps {
  readonly inspected: Inspected;
  readonly words: AnswerCatalog;
  readonly round: number;
  readonly part: PartId;
  readonly onPart?: (part: PartId) => void;
  readonly desk: Desk | null;
  readonly entry: PageEntry | null;
}

/** All that stands below the verdict. With its words it is fetched when there is a verdict, so that the verdict waits for none of it. */
export default function Explained({ inspected, words, round, ...behind }: ExplainedProps): ReactElement | null {
  const catalog = useCatalog(words.language);
  const explained = useMemo(
    () => (catalog === null || catalog === 'missing' ? null : { catalog, explanation: explain(inspected.detection, catalog) }),
    [inspected, catalog],
  );
  if (catalog === 'missing') return <Unexplained words={words} />;
  if (explained === null) return null;
  return (
    <>
      <ReaderAdvice {...explained} />
      <Behind key={round} inspected={inspected} {...explained} {...behind} />
    </>
  );
}
