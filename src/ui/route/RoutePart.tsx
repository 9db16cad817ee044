import { useId, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { stationsOf } from '../../explanation/route/stations.ts';
import type { PartProps } from '../result/part.ts';
import { Section } from '../pieces/Section.tsx';
import { LongList } from '../pieces/LongList.tsx';
import { useWide } from '../look/use-wide.ts';
import { HopTable } from './HopTable.tsx';
import { hopsOf } from './listed-hop.ts';
import { RouteStep } from './RouteStep.tsx';
import { RouteTotal } from './RouteTotal.tsx';
import { StationItem } from './StationItem.tsx';

/** Lines from which the newest stand first: below them a stranger may have written any number. */
const manyLines = 25;

/** The way of the message as a picture, and every line of it: in a table where there is room, else one below the other. */
export default function RoutePart({ inspected: { detection }, explanation, catalog, onLine }: PartProps): ReactElement {
  const { route } = explanation;
  const { pane, look } = catalog;
  const [order, setOrder] = useState<'oldest' | 'newest'>(route.length > manyLines ? 'newest' : 'oldest');
  const isWide = useWide();
  const id = useId();
  const stations = useMemo(() => stationsOf(detection, explanation, catalog), [detection, explanation, catalog]);
  const hops = useMemo(() => hopsOf(detection, explanation), [detection, explanation]);
  const isOldestFirst = order === 'oldest';
  const ordered = isOldestFirst ? [...hops].reverse() : hops;
  const longest = Math.max(1, ...stations.map(({ seconds }) => seconds ?? 0));
  return (
    <>
      <Section title={look.route.title} testId="way">
        <div className="way-head">
          <RouteTotal detection={detection} catalog={catalog} />
          <label className="unseen" htmlFor={id}>
            {look.route.order}
          </label>
          <select id={id} value={order} onChange={({ target }) => setOrder(target.value === 'oldest' ? 'oldest' : 'newest')}>
            <option value="oldest">{look.route.oldestFirst}</option>
            <option value="newest">{look.route.newestFirst}</option>
          </select>
        </div>
        <ol className={isOldestFirst ? 'way' : 'way newest-first'}>
          {(isOldestFirst ? stations : [...stations].reverse()).map((station, index) => (
            <StationItem key={index} station={station} longest={longest} isOldestFirst={isOldestFirst} catalog={catalog} />
          ))}
        </ol>
        {route.some(({ skewed }) => skewed) && <p className="quiet wrap">{pane.parts.route.clockNote}</p>}
      </Section>
      <Section title={look.route.hops} testId="route">
        {isWide ? (
          <HopTable hops={ordered} catalog={catalog} onLine={onLine} isOldestFirst={isOldestFirst} />
        ) : (
          <LongList entries={ordered} words={pane} className="route">
            {(hop) => <RouteStep key={hop.stop.at} hop={hop} catalog={catalog} onLine={onLine} isOldestFirst={isOldestFirst} />}
          </LongList>
        )}
      </Section>
    </>
  );
}
