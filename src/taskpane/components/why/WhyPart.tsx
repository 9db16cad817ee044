import type { ReactElement } from 'react';
import type { PartProps } from '../part.ts';
import { Section } from '../Section.tsx';
import { ArrivalList } from './ArrivalList.tsx';
import { Quotes } from './Quotes.tsx';
import { Readings } from './Readings.tsx';
import { ReasonList } from './ReasonList.tsx';

/** Why this verdict: causes, Microsoft's criteria, the lines that show it, and how far they reach. */
export default function WhyPart({ inspected, explanation, catalog, onLine }: PartProps): ReactElement {
  const { pane } = catalog;
  const { why, reasons, junk, arrival } = explanation;
  return (
    <>
      {why.length > 0 && (
        <Section title={catalog.report.why} testId="why">
          <ul>
            {why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      {arrival.length > 0 && (
        <Section title={pane.headings.arrival} testId="arrival">
          <ArrivalList criteria={arrival} words={pane} onLine={onLine} />
        </Section>
      )}
      {junk !== null && (
        <Section title={catalog.junk.heading} testId="junk">
          <p className="wrap">{junk.text}</p>
          {junk.remark !== '' && <p className="quiet wrap">{junk.remark}</p>}
          <Quotes quotes={junk.quotes} words={pane} author={null} isQuoted={() => false} onLine={onLine} />
        </Section>
      )}
      {reasons.length > 0 && (
        <Section title={pane.headings.reasons} testId="reasons">
          <ReasonList reasons={reasons} words={pane} onLine={onLine} />
        </Section>
      )}
      <Readings explanation={explanation} catalog={catalog} thin={inspected.state !== 'verdict'} />
    </>
  );
}
