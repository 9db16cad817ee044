import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Picture } from '../../triage/index.ts';
import { Fold } from '../../ui/pieces/Fold.tsx';
import { Section } from '../../ui/pieces/Section.tsx';
import { Scrolled } from './Scrolled.tsx';
import type { Span, SpanKind } from './spans-of-days.ts';
import { spansOfDays } from './spans-of-days.ts';
import type { Speech } from '../speech.ts';
import { numberIn, say } from '../speech.ts';

interface DayChartProps {
  readonly picture: Picture;
  readonly speech: Speech;
}

/** Units of the drawing. */
const usualWidth = 720;
/** So few bars fit a narrow window, with fewer names below, and need not be scrolled. */
const few = 8;
const narrowWidth = 280;
const height = 150;
const foot = 22;
const left = 44;

/** Bars of the messages of the relay pool by day, month or year; the same as a table, with all messages. */
export function DayChart({ picture, speech }: DayChartProps): ReactElement | null {
  const { words, view } = speech;
  const { kind, spans, leftOut } = useMemo(() => spansOfDays(picture.days), [picture.days]);
  const undated = picture.days.find(({ day }) => day === null)?.messages ?? 0;
  if (spans.length === 0) return null;
  const most = Math.max(1, ...spans.map(({ relayPool }) => relayPool));
  const isNarrow = spans.length <= few;
  const width = isNarrow ? narrowWidth : usualWidth;
  // of four bars none stands so near the middle that its name would have room
  const mostNames = isNarrow ? (spans.length === 4 ? 2 : 3) : 5;
  const step = (width - left) / spans.length;
  const title = kind === 'days' ? words.headings.days : view[kind];
  return (
    <Section title={title} testId="days">
      <p className="legend" aria-hidden="true">
        <span className="legend-all">{view.relayPool}</span> <span className="legend-junk">{view.inJunk}</span>
      </p>
      <Scrolled name={title} from="end">
        <svg
          className={isNarrow ? 'chart narrow' : 'chart'}
          viewBox={`0 0 ${String(width)} ${String(height + foot)}`}
          role="img"
          aria-label={title}
        >
          <text x={left - 6} y={12} textAnchor="end">
            {numberIn(most, speech)}
          </text>
          <line x1={left} x2={width} y1={height} y2={height} />
          {spans.map(({ name, relayPool, inJunk }, at) => (
            <g key={name}>
              <title>{`${nameOf(name, kind, speech)}: ${numberIn(relayPool, speech)}`}</title>
              <Bar at={at} step={step} share={relayPool / most} className="fill-all" />
              <Bar at={at} step={step} share={inJunk / most} className="fill-junk" />
            </g>
          ))}
          {labelled(spans, mostNames).map(({ name, at }) => {
            // in the middle, the last of many would be cut
            const isCut = at >= mostNames && at === spans.length - 1;
            return (
              <text key={name} x={isCut ? width : left + step * (at + 0.5)} y={height + 16} textAnchor={isCut ? 'end' : 'middle'}>
                {nameOf(name, kind, speech)}
              </text>
            );
          })}
        </svg>
      </Scrolled>
      {leftOut > 0 && <p className="quiet">{say(view.oddDate, { count: leftOut }, speech)}</p>}
      {undated > 0 && <p className="quiet">{say(view.undated, { count: undated }, speech)}</p>}
      <Fold title={view.asTable} level={null}>
        <table aria-label={title}>
          <thead>
            <tr>
              <td />
              <th scope="col" className="number">
                {view.relayPool}
              </th>
              <th scope="col" className="number">
                {view.inJunk}
              </th>
              <th scope="col" className="number">
                {view.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {spans
              .filter(({ messages }) => messages > 0)
              .map(({ name, relayPool, inJunk, messages }) => (
                <tr key={name}>
                  <th scope="row">{nameOf(name, kind, speech)}</th>
                  <td className="number">{numberIn(relayPool, speech)}</td>
                  <td className="number">{numberIn(inJunk, speech)}</td>
                  <td className="number">{numberIn(messages, speech)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Fold>
    </Section>
  );
}

interface BarProps {
  readonly at: number;
  readonly step: number;
  readonly share: number;
  readonly className: string;
}

function Bar({ at, step, share, className }: BarProps): ReactElement | null {
  if (share === 0) return null;
  // one message must still be seen
  const tall = Math.max(2, share * (height - 4));
  const wide = Math.max(1, Math.min(48, step * 0.8));
  return <rect className={className} x={left + step * (at + 0.5) - wide / 2} y={height - tall} width={wide} height={tall} />;
}

/** The bars that have a name below: the first, the last, and some between. */
function labelled(spans: readonly Span[], most: number): { readonly name: string; readonly at: number }[] {
  const count = Math.min(most, spans.length);
  const places = Array.from({ length: count }, (_, at) => Math.floor((at * (spans.length - 1)) / Math.max(1, count - 1)));
  return places.flatMap((at) => (spans[at] === undefined ? [] : [{ name: spans[at].name, at }]));
}

function nameOf(name: string, kind: SpanKind, { locale }: Speech): string {
  if (kind === 'years') return name;
  const form = kind === 'days' ? ({ day: 'numeric', month: 'short', year: 'numeric' } as const) : monthForm;
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(name));
}

const monthForm = { month: 'short', year: 'numeric' } as const;
