import type { ReactElement } from 'react';
import { Fold } from '../pieces/Fold.tsx';
import type { PartProps } from '../result/part.ts';
import { Section } from '../pieces/Section.tsx';
import { JunkReason } from './JunkReason.tsx';
import { ReasonList } from './ReasonList.tsx';

/** Why this verdict: the reason for Junk Email, the causes, what shows the pool, and how far that reaches. */
export default function WhyPart({ inspected, explanation, catalog, onLine }: PartProps): ReactElement {
  const { pane } = catalog;
  const { why, senderSideFilter, reasons, junk, shortCaution, interpretations } = explanation;
  // That the outbound filter found nothing is part of the explanations; that it found spam is part of the reason.
  const isSpam = inspected.detection.verdict.senderSideFilter === 'spam';
  const causes = senderSideFilter !== null && isSpam ? [...why, senderSideFilter] : why;
  const { innocent, suspicious } = catalog.advice.labels;
  return (
    <>
      {junk !== null && <JunkReason junk={junk} catalog={catalog} onLine={onLine} />}
      {causes.length > 0 && (
        <Section title={catalog.report.why} testId="why">
          <ReasonList reasons={causes} catalog={catalog} onLine={onLine} />
        </Section>
      )}
      {reasons.length > 0 && (
        <Section title={catalog.report.reasons} testId="reasons">
          <ReasonList reasons={reasons} catalog={catalog} onLine={onLine} />
        </Section>
      )}
      <Section title={pane.headings.caution} testId="caution">
        <p className="wrap">{shortCaution}</p>
        {inspected.state === 'verdict' && (
          <Fold title={catalog.tags.readings} level={null}>
            <p className="wrap">{`${innocent}: ${interpretations.innocent}`}</p>
            <p className="wrap">{`${suspicious}: ${interpretations.suspicious}`}</p>
          </Fold>
        )}
      </Section>
    </>
  );
}
