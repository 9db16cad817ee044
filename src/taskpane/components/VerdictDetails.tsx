import type { ReactElement } from 'react';
import type { Explanation } from '../../explanation/explanation.ts';
import type { Catalog } from '../../locales/catalog.ts';
import { ArrivalList } from './ArrivalList.tsx';
import { CopyReport } from './CopyReport.tsx';
import { ReasonList } from './ReasonList.tsx';
import { RemedyGroups } from './RemedyGroups.tsx';
import { Route } from './Route.tsx';
import { Section } from './Section.tsx';

/** Everything below the verdict; a part with nothing to say is left out. */
export function VerdictDetails({
  explanation,
  catalog,
}: {
  readonly explanation: Explanation;
  readonly catalog: Catalog;
}): ReactElement {
  const { pane } = catalog;
  const { tone, why, reasons, junk, arrival, remedies, route, caution } = explanation;
  // an undetermined answer says what to do in its own words
  const forReader = tone === 'unknown' ? [] : (remedies.find((group) => group.audience === 'reader')?.remedies ?? []);
  return (
    <div className="details">
      {forReader.length > 0 && (
        <Section title={pane.headings.readerAdvice}>
          <ul>
            {forReader.map((remedy) => (
              <li key={remedy.remedy}>{remedy.title}</li>
            ))}
          </ul>
        </Section>
      )}
      <CopyReport explanation={explanation} catalog={catalog} />
      {reasons.length > 0 && (
        <Section title={pane.headings.reasons} testId="reasons">
          <ReasonList reasons={reasons} words={pane} />
        </Section>
      )}
      {why.length > 0 && (
        <Section title={catalog.report.why} testId="why">
          <ul>
            {why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      {junk !== null && (
        <Section title={catalog.junk.heading} testId="junk">
          <p className="wrap">{junk.text}</p>
          {junk.remark !== '' && <p className="wrap">{junk.remark}</p>}
        </Section>
      )}
      {arrival.length > 0 && (
        <Section title={pane.headings.arrival} testId="arrival">
          <ArrivalList criteria={arrival} words={pane} />
        </Section>
      )}
      {remedies.length > 0 && (
        <Section title={pane.headings.remedies} testId="remedies">
          <RemedyGroups groups={remedies} />
        </Section>
      )}
      {route.length > 0 && (
        <Section title={pane.headings.route} testId="route">
          <Route stops={route} words={pane} />
        </Section>
      )}
      <Section title={pane.headings.caution} testId="caution">
        <p className="wrap">{caution}</p>
      </Section>
    </div>
  );
}
