import type { ReactElement } from 'react';
import { useWide } from '../../ui/look/use-wide.ts';
import type { Speech } from '../speech.ts';
import { numberIn } from '../speech.ts';
import { spanName } from './span-name.ts';
import type { Span, SpanKind } from './spans-of-days.ts';

/** Units of the drawing. */
const usualWidth = 720;
/** So few bars have room in the small drawing, with fewer names. A narrow window always has it: none is out of sight. */
const few = 8;
const narrowWidth = 280;
/** Pixels of a window that has room for the usual drawing. */
const least = 720;
const height = 150;
const foot = 22;
const left = 44;

interface DayBarsProps {
  readonly spans: readonly Span[];
  readonly kind: SpanKind;
  readonly title: string;
  readonly speech: Speech;
}

/** The bars, with names below some of them. */
export function DayBars({ spans, kind, title, speech }: DayBarsProps): ReactElement {
  const most = Math.max(1, ...spans.map(({ relayPool }) => relayPool));
  const isWide = useWide(least);
  const isNarrow = spans.length <= few || !isWide;
  const width = isNarrow ? narrowWidth : usualWidth;
  // of four bars none stands so near the middle that its name would have room
  const mostNames = isNarrow ? (spans.length === 4 ? 2 : 3) : 5;
  const step = (width - left) / spans.length;
  return (
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
          <title>{`${spanName(name, kind, speech)}: ${numberIn(relayPool, speech)}`}</title>
          <Bar at={at} step={step} share={relayPool / most} className="fill-all" />
          <Bar at={at} step={step} share={inJunk / most} className="fill-junk" />
        </g>
      ))}
      {labelled(spans, mostNames).map(({ name, at }) => {
        // in the middle, the last of many would be cut
        const isCut = at >= mostNames && at === spans.length - 1;
        return (
          <text key={name} x={isCut ? width : left + step * (at + 0.5)} y={height + 16} textAnchor={isCut ? 'end' : 'middle'}>
            {spanName(name, kind, speech)}
          </text>
        );
      })}
    </svg>
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
