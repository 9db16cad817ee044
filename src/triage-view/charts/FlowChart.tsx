import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Picture } from '../../triage/index.ts';
import type { Flow } from '../../triage/tally/picture.ts';
import { Fold } from '../../ui/pieces/Fold.tsx';
import { Section } from '../../ui/pieces/Section.tsx';
import { useWide } from '../../ui/look/use-wide.ts';
import type { FlowBand, FlowLayout, FlowNode } from './flow-layout.ts';
import { layFlows } from './flow-layout.ts';
import { Scrolled } from './Scrolled.tsx';
import type { Speech } from '../speech.ts';
import { numberIn, say } from '../speech.ts';

interface FlowChartProps {
  readonly picture: Picture;
  readonly speech: Speech;
}

/** Units of the drawing: its width, and where the nodes of each column begin. */
const width = 960;
const nodeWidth = 10;
const columnsAt = [0, 380, width - nodeWidth] as const;
/** Pixels of a window below which the drawing would show one of its columns at a time, so that a table says more. */
const least = 720;
/** Characters that a label has room for. */
const longestLabel = 48;

/** A Sankey diagram of sender domain, cause and place; the same as a table, which stands alone in a narrow window. */
export function FlowChart({ picture, speech }: FlowChartProps): ReactElement | null {
  const { view } = speech;
  const { flows, relayPool } = picture;
  const layout = useMemo(() => layFlows(flows), [flows]);
  const isWide = useWide(least);
  if (layout.nodes.length === 0) return null;
  const shown = flows.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={view.flows} testId="flows">
      <p className="quiet">
        {isWide && view.flowsHelp} {shown < relayPool && say(view.flowsPart, { count: shown, relay: relayPool }, speech)}
      </p>
      {isWide ? (
        <>
          <Drawing layout={layout} speech={speech} />
          <Fold title={view.asTable} level={null}>
            <FlowTable flows={flows} speech={speech} />
          </Fold>
        </>
      ) : (
        <FlowTable flows={flows} speech={speech} />
      )}
    </Section>
  );
}

interface DrawingProps {
  readonly layout: FlowLayout;
  readonly speech: Speech;
}

function Drawing({ layout: { height, nodes, bands }, speech }: DrawingProps): ReactElement {
  const { view } = speech;
  return (
    <Scrolled name={view.flows}>
      <svg className="chart flow" viewBox={`0 -8 ${String(width)} ${String(height + 16)}`} role="img" aria-label={view.flows}>
        {bands.map((band, at) => (
          <path key={at} className={toneOf(band)} d={pathOf(band)} strokeWidth={Math.max(1, band.height)}>
            <title>{`${nameOf(band.from, speech)} → ${nameOf(band.to, speech)}: ${numberIn(band.count, speech)}`}</title>
          </path>
        ))}
        {nodes.map((node, at) => (
          <g key={at}>
            <rect x={columnsAt[node.column]} y={node.y} width={nodeWidth} height={node.height} />
            <text
              x={columnsAt[node.column] + (node.column === 2 ? -6 : nodeWidth + 6)}
              y={node.y + node.height / 2 + 4}
              textAnchor={node.column === 2 ? 'end' : 'start'}
            >
              {`${cut(nameOf(node, speech))} (${numberIn(node.count, speech)})`}
              <title>{nameOf(node, speech)}</title>
            </text>
          </g>
        ))}
      </svg>
    </Scrolled>
  );
}

interface FlowTableProps {
  readonly flows: readonly Flow[];
  readonly speech: Speech;
}

function FlowTable({ flows, speech }: FlowTableProps): ReactElement {
  const { words, view } = speech;
  return (
    <table className="flow-table" aria-label={view.flows}>
      <thead>
        <tr>
          <th scope="col">{view.columns.sender}</th>
          <th scope="col">{view.columns.cause}</th>
          <th scope="col">{view.columns.placed}</th>
          <th scope="col" className="number">
            {view.messages}
          </th>
        </tr>
      </thead>
      <tbody>
        {flows.map(({ senderDomain, cause, placed, count }, at) => (
          <tr key={at}>
            <th scope="row">{senderDomain ?? words.notKnown}</th>
            <td data-name={view.columns.cause}>{nameOfCause(cause, speech)}</td>
            <td data-name={view.columns.placed}>{words.placed[placed]}</td>
            <td className="number" data-name={view.messages}>
              {numberIn(count, speech)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A band from the right edge of one node to the left edge of the other, as a line through its middle. */
function pathOf({ from, to, fromY, toY, height }: FlowBand): string {
  const x = columnsAt[from.column] + nodeWidth;
  const end = columnsAt[to.column];
  const middle = (x + end) / 2;
  const [y, endY] = [fromY + height / 2, toY + height / 2];
  return ['M', x, y, 'C', middle, y, middle, endY, end, endY].join(' ');
}

function toneOf({ from, to }: FlowBand): string {
  const isStop = from.key === 'to-stop' || to.key === 'to-stop';
  if (isStop && (from.column === 1 || to.column === 1)) return 'band-stop';
  return to.column === 2 && to.key === 'junk' ? 'band-junk' : 'band-plain';
}

function nameOf({ column, key, isOthers }: FlowNode, speech: Speech): string {
  const { words, view } = speech;
  if (isOthers) return view.others;
  if (column === 0) return key ?? words.notKnown;
  if (column === 1) return nameOfCause(key, speech);
  return Object.entries(words.placed).find(([place]) => place === key)?.[1] ?? words.notKnown;
}

function nameOfCause(key: string | null, { words }: Speech): string {
  if (key === null) return words.headings.unknownCause;
  if (key === 'to-stop') return words.headings.toStop;
  return Object.entries(words.causes).find(([cause]) => cause === key)?.[1] ?? key;
}

function cut(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;
}
