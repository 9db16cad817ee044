import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { explain } from '../../explanation/explain.ts';
import { readingNotes } from '../../explanation/intake/intake-notes.ts';
import { stationsOf } from '../../explanation/route/stations.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { FactsList } from '../facts/FactsList.tsx';
import { labelOfFields } from '../answer/message-label.ts';
import { MessageCard } from '../answer/MessageCard.tsx';
import { StationItem } from '../route/StationItem.tsx';
import { RouteTotal } from '../route/RouteTotal.tsx';
import { VerdictAnswer } from '../answer/VerdictAnswer.tsx';
import { PrintedReasons } from './PrintedReasons.tsx';
import { PrintedRemedies } from './PrintedRemedies.tsx';
import { QuotedLines } from './QuotedLines.tsx';

interface PrintSheetProps {
  readonly inspected: Inspected;
  readonly catalog: Catalog;
}

/** Remedies that fit on the page with what they say each; of more, their titles. */
const mostExplained = 8;

/**
 * One message on paper: the answer and its facts, what to do, why, the way of the message, and the header lines that show it.
 * Nothing is folded, and nothing asks for a click.
 */
export function PrintSheet({ inspected, catalog }: PrintSheetProps): ReactElement {
  const { detection } = inspected;
  const explanation = useMemo(() => explain(detection, catalog), [detection, catalog]);
  const stations = useMemo(() => stationsOf(detection, explanation, catalog), [detection, explanation, catalog]);
  const label = labelOfFields(detection.fields);
  const notes = readingNotes(inspected, catalog);
  const isShort = explanation.remedies.reduce((sum, { remedies }) => sum + remedies.length, 0) > mostExplained;
  const longest = Math.max(1, ...stations.map(({ seconds }) => seconds ?? 0));
  return (
    <div className="sheet" data-testid="print-sheet">
      <p className="sheet-name">Relay Pool Inspector</p>
      <div className="sheet-top">
        {label !== null && <MessageCard label={label} catalog={catalog} />}
        <div className="answer">
          <VerdictAnswer explanation={explanation} hint={null} />
        </div>
        <FactsList inspected={inspected} catalog={catalog} />
      </div>
      <div className="sheet-columns">
        <PrintedRemedies explanation={explanation} isShort={isShort} catalog={catalog} />
        <PrintedReasons
          explanation={explanation}
          isVerdict={inspected.state === 'verdict'}
          isSenderSideSpam={detection.verdict.senderSideFilter === 'spam'}
          catalog={catalog}
        />
        {notes.length > 0 && (
          <section>
            <h2>{catalog.pane.page.reading}</h2>
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {stations.length > 0 && (
        <section>
          <h2>
            {catalog.look.route.title} <RouteTotal detection={detection} catalog={catalog} />
          </h2>
          <ol className="way sheet-way">
            {stations.map((station, at) => (
              <StationItem key={at} station={station} longest={longest} isOldestFirst catalog={catalog} />
            ))}
          </ol>
        </section>
      )}
      <QuotedLines explanation={explanation} catalog={catalog} />
    </div>
  );
}
