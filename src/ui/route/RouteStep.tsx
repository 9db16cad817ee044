import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { HostName } from '../pieces/HostName.tsx';
import { RelayMark, SkewMark } from '../pieces/icons.tsx';
import { LineButton } from '../pieces/LineButton.tsx';
import { borderWords } from './border-words.ts';
import { clauseRows } from './clause-rows.ts';
import type { ListedHop } from './listed-hop.ts';
import { StepTime } from './StepTime.tsx';

interface RouteStepProps {
  readonly hop: ListedHop;
  readonly catalog: Catalog;
  readonly onLine: (at: number) => void;
  readonly isOldestFirst: boolean;
}

/**
 * One line: its pool by icon and words, both servers, the other clauses, when, how long after the step before, and
 * the border.
 */
export function RouteStep({ hop, catalog, onLine, isOldestFirst }: RouteStepProps): ReactElement {
  const { pane, card } = catalog;
  const { stop, isClaim } = hop;
  const told = borderWords(stop.border, isOldestFirst, catalog);
  const border = told !== null && (
    <p className="border wrap" data-testid="border">
      {told}
    </p>
  );
  return (
    <li className={isClaim ? 'claim' : stop.relay ? 'relay' : undefined}>
      {isOldestFirst && border}
      <div className="hop">
        {stop.pool !== null && (
          <p className="pool">
            {stop.relay && !isClaim && <RelayMark />} {stop.pool}
            {isClaim && <span className="chip chip-claim">{card.labels['may-be-forged']}</span>}
          </p>
        )}
        <p className="side">
          <span className="quiet">{pane.from}</span>{' '}
          <bdi>
            <HostName text={hop.from} />
          </bdi>
        </p>
        <p className="side">
          <span className="quiet">{pane.by}</span>{' '}
          <bdi>
            <HostName text={hop.by} />
          </bdi>
        </p>
        {clauseRows(hop, catalog).map(({ name, value }) => (
          <p key={name} className="quiet wrap">
            {name}: <bdi>{value}</bdi>
          </p>
        ))}
        <StepTime moment={stop.moment} time={stop.time} catalog={catalog} />
        <p className="quiet wrap">
          <LineButton at={stop.at} words={pane} onLine={onLine} /> · {stop.stretchName}
        </p>
        {stop.delay !== null && (
          <p className={stop.skewed ? 'delay skewed' : 'delay'}>
            {stop.skewed && <SkewMark />} {stop.delay}
          </p>
        )}
      </div>
      {!isOldestFirst && border}
    </li>
  );
}
