import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Picture } from '../../triage/index.ts';
import { Fold } from '../../ui/pieces/Fold.tsx';
import { Section } from '../../ui/pieces/Section.tsx';
import type { Speech } from '../speech.ts';
import { numberIn, say } from '../speech.ts';
import { DayBars } from './DayBars.tsx';
import { spanName } from './span-name.ts';
import { spansOfDays } from './spans-of-days.ts';

interface DayChartProps {
  readonly picture: Picture;
  readonly speech: Speech;
}

/** Bars of the messages of the relay pool by day, month or year; the same as a table, with all messages. */
export function DayChart({ picture, speech }: DayChartProps): ReactElement | null {
  const { words, view } = speech;
  const { kind, spans, leftOut } = useMemo(() => spansOfDays(picture.days), [picture.days]);
  const undated = picture.days.find(({ day }) => day === null)?.messages ?? 0;
  if (spans.length === 0) return null;
  const title = kind === 'days' ? words.headings.days : view[kind];
  return (
    <Section title={title} testId="days">
      <p className="legend" aria-hidden="true">
        <span className="legend-all">{view.relayPool}</span> <span className="legend-junk">{view.inJunk}</span>
      </p>
      <DayBars spans={spans} kind={kind} title={title} speech={speech} />
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
                  <th scope="row">{spanName(name, kind, speech)}</th>
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
