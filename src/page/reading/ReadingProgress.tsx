import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { PageCatalog } from '../../locales/catalog/catalog.ts';
import { useFocusHome } from '../../ui/pieces/keep-focus.ts';
import type { BeingRead } from './use-page-inspection.ts';

interface ReadingProgressProps {
  readonly reading: BeingRead;
  readonly catalog: PageCatalog;
  readonly onCancel: () => void;
}

/** Milliseconds after which a reading is worth mentioning; nearly every file is read by then. */
const untilShown = 300;

/** So many files go by between two announcements: a screen reader would otherwise speak all the time. */
const spokenSteps = 10;

/** What is being read, how far it is, and the way to give it up. */
export default function ReadingProgress({ reading, catalog, onCancel }: ReadingProgressProps): ReactElement | null {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), untilShown);
    return () => clearTimeout(timer);
  }, []);
  const button = useFocusHome('.result');
  if (!isSlow) return null;
  const words = catalog.pane;
  const { fileName, done, count } = reading;
  const one = fileName === null ? words.checking : fillPlain(words.page.readingFile, { name: fileName });
  const text = count > 1 ? fillPlain(words.page.progress, { done, count }) : one;
  return (
    <div className="reading" data-testid="reading-progress">
      <p className="quiet wrap">{text}</p>
      <p role="status" className="unseen">
        {count > 1 ? fillPlain(words.page.progress, { done: done - (done % spokenSteps), count }) : one}
      </p>
      <progress aria-label={text} {...(count > 1 && { max: count, value: done })} />
      <button ref={button} type="button" onClick={onCancel}>
        {words.page.cancel}
      </button>
    </div>
  );
}
