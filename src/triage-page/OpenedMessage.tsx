import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Catalog } from '../locales/catalog/catalog.ts';
import type { JudgedMessage } from '../triage/read-context.ts';
import type { MessageRow } from '../triage-view/messages/message-row.ts';
import { say } from '../triage-view/speech.ts';
import { fetchedPart } from '../ui/fetched/fetched-part.tsx';
import { PartMissing } from '../ui/fetched/PartMissing.tsx';
import type { Fetched } from '../ui/language/use-catalog.ts';
import type { TriagePageSpeech } from './load-speech.ts';

interface OpenedMessageProps {
  readonly row: MessageRow;
  readonly speech: TriagePageSpeech;
  readonly catalog: Fetched<Catalog>;
  readonly open: (row: MessageRow) => Promise<JudgedMessage | null>;
  readonly onClose: () => void;
}

const FullAnswer = fetchedPart(() => import('./FullAnswer.tsx'), PartMissing);

/** The full answer of a row over the picture. The message is read again from its file: its text was not kept. */
export function OpenedMessage({ row, speech, catalog, open, onClose }: OpenedMessageProps): ReactElement {
  const { page } = speech.view;
  const [message, setMessage] = useState<JudgedMessage | 'reading' | null>('reading');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    let wanted = true;
    if (row.hasLines)
      void open(row).then((found) => {
        if (wanted) setMessage(found);
      });
    return () => {
      wanted = false;
    };
  }, [row, open]);
  const title = say(page.answer, { name: row.sender ?? speech.words.notKnown }, speech);
  return (
    <dialog ref={dialog} className="opened" aria-label={title} onClose={onClose} data-testid="opened">
      <header>
        <h2 className="wrap">{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {page.close}
        </button>
      </header>
      {!row.hasLines && <p role="status">{page.noHeaders}</p>}
      {row.hasLines && (message === 'reading' || (message !== null && catalog === null)) && <p role="status">{page.opening}</p>}
      {row.hasLines && message === null && <p role="alert">{page.gone}</p>}
      {catalog === 'missing' && <PartMissing catalog={speech.answer} />}
      {message !== null && message !== 'reading' && catalog !== null && catalog !== 'missing' && (
        <FullAnswer message={message} row={row} catalog={catalog} waiting={<p role="status">{page.opening}</p>} />
      )}
    </dialog>
  );
}
