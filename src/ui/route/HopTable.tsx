import { Fragment, useState } from 'react';
import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { HostName } from '../pieces/HostName.tsx';
import { LineButton } from '../pieces/LineButton.tsx';
import { RelayMark } from '../pieces/icons.tsx';
import { borderWords } from './border-words.ts';
import { clauseRows } from './clause-rows.ts';
import type { ListedHop } from './listed-hop.ts';

interface HopTableProps {
  readonly hops: readonly ListedHop[];
  readonly catalog: Catalog;
  readonly onLine: (at: number) => void;
  readonly isOldestFirst: boolean;
}

/** Lines that are shown; a stranger can write any number, and all of them stand among the headers. */
const mostLines = 100;

/** Every line of the route as a table, in the order given or the slowest step first; the border is a row of its own. */
export function HopTable({ hops, catalog, onLine, isOldestFirst }: HopTableProps): ReactElement {
  const [bySlowness, setBySlowness] = useState(false);
  const { columns } = catalog.look.route;
  const shown = (bySlowness ? [...hops].sort((one, other) => (other.seconds ?? -1) - (one.seconds ?? -1)) : hops).slice(
    0,
    mostLines,
  );
  const borderRow = ({ stop }: ListedHop): ReactElement | null => {
    const told = bySlowness ? null : borderWords(stop.border, isOldestFirst, catalog);
    return told === null ? null : (
      <tr className="border" data-testid="border">
        <td colSpan={6}>{told}</td>
      </tr>
    );
  };
  return (
    <table className="hops">
      <thead>
        <tr>
          <th scope="col" aria-sort={bySlowness ? 'none' : isOldestFirst ? 'ascending' : 'descending'}>
            <button type="button" className="link" onClick={() => setBySlowness(false)}>
              {columns.step}
            </button>
          </th>
          <th scope="col" aria-sort={bySlowness ? 'descending' : 'none'}>
            <button type="button" className="link" onClick={() => setBySlowness(true)}>
              {columns.delay}
            </button>
          </th>
          <th scope="col">{columns.time}</th>
          <th scope="col">{columns.from}</th>
          <th scope="col">{columns.by}</th>
          <th scope="col">{`${columns.with}, ${columns.tls}, ${columns.id}, ${columns.for}`}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((hop) => (
          <Fragment key={hop.stop.at}>
            {isOldestFirst && borderRow(hop)}
            <HopRow hop={hop} catalog={catalog} onLine={onLine} />
            {!isOldestFirst && borderRow(hop)}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface HopRowProps {
  readonly hop: ListedHop;
  readonly catalog: Catalog;
  readonly onLine: HopTableProps['onLine'];
}

/** One line of the route. Names are a stranger's: text and nothing else. */
function HopRow({ hop, catalog, onLine }: HopRowProps): ReactElement {
  const { pane, card } = catalog;
  return (
    <tr>
      <th scope="row">
        {hop.step}
        <br />
        <LineButton at={hop.stop.at} words={pane} onLine={onLine} />
      </th>
      <td>{hop.stop.delay ?? '–'}</td>
      <td title={hop.stop.time ?? undefined}>{hop.stop.moment?.slice(11, 19) ?? '–'}</td>
      <td>
        <bdi>
          <HostName text={hop.from} />
        </bdi>
        {hop.stop.pool !== null && (
          <p className={`pool chip chip-${hop.isClaim ? 'claim' : hop.stop.relay ? 'weak' : 'none'}`}>
            {hop.stop.relay && !hop.isClaim && <RelayMark />} {hop.stop.pool}
            {hop.isClaim && `: ${card.labels['may-be-forged']}`}
          </p>
        )}
      </td>
      <td>
        <bdi>
          <HostName text={hop.by} />
        </bdi>
      </td>
      <td>
        {clauseRows(hop, catalog).map(({ name, value }) => (
          <p key={name}>
            <span className="quiet">{name}</span> <bdi>{value}</bdi>
          </p>
        ))}
      </td>
    </tr>
  );
}
