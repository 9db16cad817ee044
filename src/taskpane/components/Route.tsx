import type { ReactElement } from 'react';
import type { RouteStop } from '../../explanation/explanation.ts';
import type { PaneWords } from '../../locales/pane-words.ts';
import { RelayMark } from './icons.tsx';
import { LongList } from './LongList.tsx';

interface RouteProps {
  readonly stops: readonly RouteStop[];
  readonly words: PaneWords;
}

/** The steps of the message, newest first, with the relay pool marked by icon and words. */
export function Route({ stops, words }: RouteProps): ReactElement {
  return (
    <LongList entries={stops} words={words} className="route">
      {(stop) => (
        <li key={stop.at} className={stop.relay ? 'relay' : undefined}>
          {stop.pool !== null && (
            <p className="pool">
              {stop.relay && <RelayMark />} {stop.pool}
            </p>
          )}
          <p className="side">
            <span className="quiet">{words.from}</span> <bdi>{stop.from}</bdi>
          </p>
          <p className="side">
            <span className="quiet">{words.by}</span> <bdi>{stop.by}</bdi>
          </p>
          <p className="quiet wrap">{[stop.time, stop.delay, stop.stretchName].filter((part) => part !== null).join(' · ')}</p>
        </li>
      )}
    </LongList>
  );
}
