import type { ReactElement } from 'react';
import { ToneIcon } from '../ui/pieces/icons.tsx';
import { Section } from '../ui/pieces/Section.tsx';
import type { Picture } from '../triage/index.ts';
import { Breakdowns } from './Breakdowns.tsx';
import { DayChart } from './charts/DayChart.tsx';
import { FlowChart } from './charts/FlowChart.tsx';
import type { Period } from './period.ts';
import { areNamedFirst, headlinesOf, toStopIn } from './headlines.ts';
import { MessageTable } from './messages/MessageTable.tsx';
import type { MessageRow } from './messages/message-row.ts';
import type { Speech } from './speech.ts';
import { say, sayCounted } from './speech.ts';
import { Unread } from './Unread.tsx';

export interface PictureViewProps {
  readonly picture: Picture;
  readonly rows: readonly MessageRow[];
  /** messages that were counted and have no row */
  readonly left: number;
  /** what to fix first, as `FixList` draws it, or what stands for it */
  readonly fixes: ReactElement | null;
  readonly speech: Speech;
  /** the days that are counted; null or absent where all are */
  readonly period?: Period | null;
  /** opens the full answer of a row; null where there is none */
  readonly onOpen: ((row: MessageRow) => void) | null;
}

/** Where a reader who is led to the picture finds what is said first, the danger before the pool. */
export const headIds = { danger: 'picture-danger', first: 'picture-first', completeness: 'picture-completeness' } as const;

/** What many messages say together: what matters and how complete it is first, the messages last. */
export function PictureView({ picture, rows, left, fixes, speech, period = null, onOpen }: PictureViewProps): ReactElement {
  const { view } = speech;
  const { completeness } = picture;
  return (
    <div className="picture" data-testid="picture">
      <PictureHead picture={picture} speech={speech} period={period} />
      {picture.fixes.length > 0 && fixes}
      <PicturePair picture={picture} speech={speech} />
      {picture.relayPool > 0 && <DayChart picture={picture} speech={speech} />}
      {picture.relayPool > 0 && <FlowChart picture={picture} speech={speech} />}
      {picture.messages > 0 && <Breakdowns picture={picture} speech={speech} />}
      {!completeness.isComplete && !areNamedFirst(picture) && <Unread completeness={completeness} speech={speech} />}
      {rows.length > 0 && (
        <Section title={view.messages} testId="messages">
          <MessageTable rows={rows} speech={speech} onOpen={onOpen} />
          {left > 0 && <p className="quiet">{say(view.notListed, { left }, speech)}</p>}
        </Section>
      )}
    </div>
  );
}

interface PictureHeadProps {
  readonly picture: Picture;
  readonly speech: Speech;
  readonly period: Period | null;
}

/** What matters, and how complete it is. */
function PictureHead({ picture, speech, period }: PictureHeadProps): ReactElement {
  const { view } = speech;
  const { first, isNothing, danger, warnings, notes } = headlinesOf(picture, speech, period);
  const { completeness } = picture;
  const sentence = (
    <p id={headIds.first} className="picture-first" data-testid="first-sentence">
      {first}
    </p>
  );
  return (
    <div className="picture-head">
      {!isNothing && sentence}
      {danger !== null && (
        <p id={headIds.danger} className="picture-danger" data-testid="danger">
          <ToneIcon tone="danger" />
          {danger}
        </p>
      )}
      <div id={headIds.completeness} data-testid="completeness">
        {warnings.map((text) => (
          <p key={text} className="picture-warning wrap">
            {text}
          </p>
        ))}
        {completeness.isComplete && !isNothing && (
          <p className="quiet">{say(view.complete, { count: completeness.containers }, speech)}</p>
        )}
      </div>
      {isNothing && sentence}
      {notes.map((text) => (
        <p key={text} className="quiet wrap">
          {text}
        </p>
      ))}
      {completeness.passedOver > 0 && <p className="quiet">{say(view.passedOver, { count: completeness.passedOver }, speech)}</p>}
    </div>
  );
}

/** Whom to stop, and how many messages have no cause that is known; nothing where there are neither. */
function PicturePair({ picture, speech }: Omit<PictureHeadProps, 'period'>): ReactElement | null {
  const { words, view } = speech;
  const { toStop, unknownCause } = picture;
  if (toStop.count === 0 && unknownCause === 0) return null;
  // nobody is told to stop what only a claim says they sent
  const stopped = toStop.organisations.flatMap(({ key, count, claimed }) => (claimed < count ? (key ?? []) : [])).slice(0, 5);
  return (
    <div className="picture-pair">
      {toStop.count > 0 && (
        <section className="card card-stop" aria-label={words.headings.toStop} data-testid="to-stop">
          <h2>{words.headings.toStop}</h2>
          <p className="wrap">{toStopIn(picture, speech)}</p>
          {stopped.length > 0 && (
            <p className="wrap">
              {view.columns.organisation}: {stopped.join(', ')}
            </p>
          )}
        </section>
      )}
      {unknownCause > 0 && (
        <section className="card" aria-label={words.headings.unknownCause} data-testid="unknown-cause">
          <h2>{words.headings.unknownCause}</h2>
          <p className="wrap">{sayCounted(words.unknownCause, { count: unknownCause }, speech)}</p>
        </section>
      )}
    </div>
  );
}
