import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { Station } from '../../explanation/route/stations.ts';
import { amountOf, describeSeconds } from '../../explanation/words/time-span.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { HostName } from '../pieces/HostName.tsx';
import { DelayBar } from './DelayBar.tsx';
import { StationMark } from './StationMark.tsx';

interface StationItemProps {
  readonly station: Station;
  /** seconds of the longest step, at least 1: the bars are drawn to its scale */
  readonly longest: number;
  readonly isOldestFirst: boolean;
  readonly catalog: Catalog;
}

/** A place on the way with its mark, how long the step to it took, and the border where the reader's own system took over. */
export function StationItem({ station, longest, isOldestFirst, catalog }: StationItemProps): ReactElement {
  const { look, pane } = catalog;
  const { kind, title, notes, relay, lines, seconds, inside, isSlow, border } = station;
  const takeOver =
    border === null ? null : (
      <p className="way-border" data-testid="way-border">
        {border === 'vouched' ? look.route.border : pane.parts.route.borderUnsure}
      </p>
    );
  const step =
    kind === 'server' || kind === 'microsoft365' ? (
      <div className={isSlow ? 'way-step slow' : 'way-step'}>
        <p>
          {seconds === null
            ? look.route.noTime
            : isSlow && seconds >= (inside ?? 0)
              ? fillPlain(look.route.slowest, { amount: amountOf(seconds, catalog) })
              : describeSeconds(seconds, catalog)}
        </p>
        {seconds !== null && seconds >= 0 && <DelayBar share={seconds / longest} />}
      </div>
    ) : null;
  return (
    <li className={`station station-${kind}${relay ? ' relay' : ''}`}>
      {isOldestFirst && (
        <div className="way-leg">
          {step}
          {takeOver}
        </div>
      )}
      <div className="station-text">
        <StationMark kind={kind} />
        <p className="station-title">
          <bdi>
            <HostName text={title} />
          </bdi>
        </p>
        {notes.map((note) => (
          <p key={note} className="quiet">
            <bdi>
              <HostName text={note} />
            </bdi>
          </p>
        ))}
        {(lines > 1 || kind === 'folded') && (
          <p className="quiet">
            {fillPlain(look.route.folded, { count: lines })}
            {inside !== null && ` · ${describeSeconds(inside, catalog)}`}
          </p>
        )}
      </div>
      {!isOldestFirst && (
        <div className="way-leg">
          {takeOver}
          {step}
        </div>
      )}
    </li>
  );
}
