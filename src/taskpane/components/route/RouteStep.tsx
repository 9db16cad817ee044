import type { ReactElement } from 'react';
import type { RouteStop } from '../../../explanation/explanation.ts';
import type { Catalog } from '../../../locales/catalog.ts';
import { RelayMark, SkewMark } from '../icons.tsx';
import { LineButton } from '../LineButton.tsx';
import { StepTime } from './StepTime.tsx';

interface RouteStepProps {
  readonly stop: RouteStop;
  readonly catalog: Catalog;
  readonly onLine: (at: number) => void;
}

/** One step: its pool by icon and words, both servers, when, how long after the step before, and the border drawn below it. */
export function RouteStep({ stop, catalog, onLine }: RouteStepProps): ReactElement {
  const { pane } = catalog;
  return (
    <li className={stop.relay ? 'relay' : undefined}>
      {stop.pool !== null && (
        <p className="pool">
          {stop.relay && <RelayMark />} {stop.pool}
        </p>
      )}
      <p className="side">
        <span className="quiet">{pane.from}</span> <bdi>{stop.from}</bdi>
      </p>
      <p className="side">
        <span className="quiet">{pane.by}</span> <bdi>{stop.by}</bdi>
      </p>
      <StepTime moment={stop.moment} time={stop.time} catalog={catalog} />
      <p className="quiet wrap">
        <LineButton at={stop.at} words={pane} onLine={onLine} /> · {stop.stretchName}
      </p>
      {stop.delay !== null && (
        <p className={stop.skewed ? 'delay skewed' : 'delay'}>
          {stop.skewed && <SkewMark />} {stop.delay}
        </p>
      )}
      {stop.border !== null && (
        <p className="border wrap" data-testid="border">
          {stop.border === 'vouched' ? pane.parts.route.border : pane.parts.route.borderUnsure}
        </p>
      )}
    </li>
  );
}
