import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog.ts';
import type { Inspection } from '../inspection.ts';
import { labelOfFields } from '../message-label.ts';
import { mostFiles } from '../use-page-inspection.ts';
import type { PageView } from '../use-page-inspection.ts';
import { EntryList } from './EntryList.tsx';
import { Inspector } from './Inspector.tsx';
import { IntakeNotes } from './IntakeNotes.tsx';
import { PartMissing } from './PartMissing.tsx';
import { RemoteReply } from './RemoteReply.tsx';

interface PageResultProps {
  readonly view: PageView;
  readonly catalog: Catalog;
  readonly onChoose: (place: number) => void;
}

const CopyReply = lazy(() => import('./actions/CopyReply.tsx').catch(() => ({ default: PartMissing })));

/** The answer for the chosen message; the list of all when there are several. */
export function PageResult({ view, catalog, onChoose }: PageResultProps): ReactElement {
  const { entries, chosen, files, round } = view;
  const words = catalog.pane.page;
  const entry = entries[chosen];
  const inspection: Inspection = entry?.inspection ?? { state: round === 0 ? 'waiting' : 'checking' };
  const givenBack = entry?.message?.origin !== 'non-delivery-report' || entry.message.headerText !== '';
  return (
    <div className="page-result">
      {files !== null && files.read < Math.min(files.given, mostFiles) && files.given > 1 && (
        <p className="quiet">{filled(words.progress, { done: files.read, count: files.given })}</p>
      )}
      {files !== null && files.given > mostFiles && (
        <p role="alert">{filled(words.tooManyFiles, { count: files.given, limit: mostFiles })}</p>
      )}
      {entries.length > 1 && <EntryList entries={entries} chosen={chosen} catalog={catalog} onChoose={onChoose} />}
      <div role="status" className="page-said">
        {entry !== undefined && <RemoteReply entry={entry} catalog={catalog} />}
        {entry !== undefined && <IntakeNotes entry={entry} catalog={catalog} />}
      </div>
      {!givenBack && (
        <Suspense fallback={null}>
          <CopyReply entry={entry} catalog={catalog} />
        </Suspense>
      )}
      {givenBack && (
        <Inspector
          inspection={inspection}
          round={round}
          label={'detection' in inspection ? labelOfFields(inspection.detection.fields) : null}
          catalog={catalog}
          hints={catalog.pane.pageHints}
          pageAddress={null}
          onRetry={null}
          entry={entry ?? null}
        />
      )}
    </div>
  );
}

/** A sentence with numbers in its blanks. */
function filled(template: string, numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers).reduce((text, [blank, number]) => text.split(`{${blank}}`).join(String(number)), template);
}
