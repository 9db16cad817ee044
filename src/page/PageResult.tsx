import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { isDangerous } from '../explanation/card/danger-order.ts';
import { fillPlain } from '../explanation/words/fill-template.ts';
import { fittingWords } from '../explanation/intake/fitting-words.ts';
import { isEmptyReport } from '../explanation/intake/intake-notes.ts';
import type { Catalog, PageCatalog } from '../locales/catalog/catalog.ts';
import { labelOfFields } from '../ui/answer/message-label.ts';
import { mostFiles } from './reading/use-page-inspection.ts';
import type { PageView } from './reading/use-page-inspection.ts';
import { fetchedPart } from '../ui/fetched/fetched-part.tsx';
import { Inspector } from '../ui/Inspector.tsx';
import { AroundMessage } from '../ui/answer/AroundMessage.tsx';
import { PartMissing } from '../ui/fetched/PartMissing.tsx';
import { useCatalog } from '../ui/language/use-catalog.ts';
import type { Fetched } from '../ui/language/use-catalog.ts';
import type { Shown } from '../ui/shown.ts';

interface PageResultProps {
  readonly view: PageView;
  readonly catalog: PageCatalog;
  readonly onChoose: (place: number) => void;
  readonly onCancel: () => void;
}

/** More than anybody gives the page at once. */
const manyMessages = 1_000_000;

/** A list, its words and its styles are fetched where there are several messages. */
const MessageList = fetchedPart(() => import('./list/MessageList.tsx'), PartMissing, ['page-more.css']);
/** What a print shows, fetched behind the answer so that it is there when somebody prints. */
const PrintedAnswer = fetchedPart(() => import('../ui/print/PrintedAnswer.tsx'), PartMissing, ['print.css']);
/** The same with the list of all above it. */
const PrintedList = fetchedPart(() => import('./list/PrintedList.tsx'), PartMissing, ['print.css']);
/** Shown when a reading is slow, and so fetched when one begins. */
const ReadingProgress = fetchedPart(() => import('./reading/ReadingProgress.tsx'), PartMissing);
const CopyReply = fetchedPart(() => import('../ui/actions/CopyReply.tsx'), PartMissing, ['parts.css']);

/** The answer for the chosen message; the list of all when there are several. */
export function PageResult({ view, catalog, onChoose, onCancel }: PageResultProps): ReactElement {
  const { entries, chosen, files, round, reading } = view;
  const { page } = catalog.pane;
  const whole = useCatalog(catalog.language);
  const inspection: Shown = entries[chosen]?.inspection ?? { state: round === 0 ? 'waiting' : 'checking' };
  const inspected = 'detection' in inspection ? inspection : null;
  const words = useMemo(() => (inspected === null ? catalog : fittingWords(inspected, catalog)), [inspected, catalog]);
  const around = (
    <div role="status" className="page-said">
      {inspected && <AroundMessage inspected={inspected} catalog={catalog} />}
    </div>
  );
  const emptyReport = inspected !== null && isEmptyReport(inspected) ? inspected : null;
  const isDanger = inspected !== null && emptyReport === null && isDangerous(inspected.detection);
  return (
    <div className={entries.length > 1 ? 'page-result many' : 'page-result'}>
      {reading !== null && <ReadingProgress key={round} reading={reading} catalog={catalog} onCancel={onCancel} />}
      {files !== null && files.given > mostFiles && (
        <p role="alert">{fillPlain(page.tooManyFiles, { count: files.given, limit: mostFiles })}</p>
      )}
      {entries.length > 1 && (
        <Behind whole={whole} words={catalog}>
          {(all) => <MessageList entries={entries} chosen={chosen} catalog={all} onChoose={onChoose} />}
        </Behind>
      )}
      <div className="page-one">
        {!isDanger && around}
        {emptyReport && (
          <Behind whole={whole} words={catalog}>
            {(all) => <CopyReply inspected={emptyReport} catalog={all} />}
          </Behind>
        )}
        {!emptyReport && (
          <Inspector
            inspection={inspection}
            // the message on show can change within a round as well
            round={round * manyMessages + chosen}
            label={inspected && labelOfFields(inspected.detection.fields)}
            catalog={words}
            hints={catalog.pane.pageHints}
            page={page}
            below={isDanger && around}
            pageAddress={null}
            onRetry={null}
          />
        )}
        {entries.length > 1 && whole !== 'missing' && (
          <Behind whole={whole} words={catalog}>
            {(all) => <PrintedList entries={entries} inspected={inspected} catalog={all} />}
          </Behind>
        )}
        {entries.length < 2 && inspected && whole !== 'missing' && (
          <Behind whole={whole} words={catalog}>
            {(all) => <PrintedAnswer inspected={inspected} catalog={fittingWords(inspected, all)} />}
          </Behind>
        )}
      </div>
    </div>
  );
}

interface BehindProps {
  readonly whole: Fetched<Catalog>;
  readonly words: PageCatalog;
  readonly children: (catalog: Catalog) => ReactElement;
}

/** What needs all words, which are fetched behind the answer; a note where they cannot be had. */
function Behind({ whole, words, children }: BehindProps): ReactElement | null {
  if (whole === null) return null;
  return whole === 'missing' ? <PartMissing catalog={words} /> : children(whole);
}
