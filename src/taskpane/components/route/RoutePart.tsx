import type { ReactElement } from 'react';
import { LongList } from '../LongList.tsx';
import type { PartProps } from '../part.ts';
import { Section } from '../Section.tsx';
import { RouteStep } from './RouteStep.tsx';

/** The steps of the message as a line through time, newest first. */
export default function RoutePart({ explanation: { route }, catalog, onLine }: PartProps): ReactElement {
  const { pane } = catalog;
  return (
    <Section title={pane.headings.route} testId="route">
      <LongList entries={route} words={pane} className="route">
        {(stop) => <RouteStep key={stop.at} stop={stop} catalog={catalog} onLine={onLine} />}
      </LongList>
      {route.some(({ skewed }) => skewed) && <p className="quiet wrap">{pane.parts.route.clockNote}</p>}
    </Section>
  );
}
