import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { MessageRow } from '../triage-view/messages/message-row.ts';
import { headIds, PictureView } from '../triage-view/PictureView.tsx';
import type { TriagePageSpeech } from './load-speech.ts';
import type { TriageState } from './use-triage.ts';

const stoppedId = 'reading-stopped';

interface ReadingOutcomeProps {
  readonly state: TriageState;
  /** what to repair; null until its words are there */
  readonly fixes: ReactElement | null;
  readonly speech: TriagePageSpeech;
  readonly onOpen: (row: MessageRow) => void;
}

/** The picture of what was read so far, below how the reading ended where it did not end by itself. */
export function ReadingOutcome({ state, fixes, speech, onOpen }: ReadingOutcomeProps): ReactElement {
  const { result, end, round } = state;
  const { words } = speech;
  const { page } = speech.view;
  const outcome = useRef<HTMLElement>(null);
  useEffect(() => {
    if (end !== null) outcome.current?.focus();
  }, [end, result]);
  const hasDataFile =
    result?.picture.completeness.shortfalls.some(({ shortfalls }) =>
      shortfalls.some(({ reason }) => reason === 'command-only'),
    ) === true;
  return (
    <section
      aria-label={page.result}
      // what is spoken when the reading ends
      aria-describedby={end === null ? undefined : [stoppedId, ...Object.values(headIds)].join(' ')}
      ref={outcome}
      tabIndex={-1}
      className="triage-result"
    >
      {end === 'failed' && (
        <p role="alert" className="picture-warning">
          {result === null ? page.failedAtOnce : page.failed}
        </p>
      )}
      {end === 'stopped' && (
        <p id={stoppedId} className="picture-warning">
          {result === null ? page.stoppedAtOnce : words.stopped}
        </p>
      )}
      {hasDataFile && (
        <p className="picture-warning" data-testid="outlook-data">
          {page.outlookData.split('{command}')[0]}
          <code>relay-pool triage</code>
          {page.outlookData.split('{command}')[1]}
        </p>
      )}
      {result !== null && (
        <PictureView
          key={round}
          picture={result.picture}
          rows={result.rows}
          left={result.left}
          fixes={fixes}
          speech={speech}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}
