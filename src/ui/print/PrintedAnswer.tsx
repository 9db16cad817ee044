import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Inspected } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { PrintSheet } from './PrintSheet.tsx';

interface PrintedAnswerProps {
  /** null where there is no answer to print */
  readonly inspected: Inspected | null;
  readonly catalog: Catalog;
  /** what is printed on sheets of its own above the answer */
  readonly above?: ReactElement | null;
}

/**
 * The whole answer on paper, whatever part of it is on the screen: drawn when somebody prints, and gone again afterwards. It
 * stands beside all else, which the style sheet leaves off the paper. An answer that another has taken the place of is not
 * printed.
 */
export default function PrintedAnswer({ inspected, catalog, above = null }: PrintedAnswerProps): ReactElement {
  const [isPrinting, setPrinting] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // the browser prints what stands there when the event has been handled
    const begin = (): void => flushSync(() => setPrinting(place.current?.closest('[hidden]') === null));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return (
    <>
      <span ref={place} data-testid="print-place" />
      {isPrinting &&
        createPortal(
          <>
            {above}
            {inspected !== null && <PrintSheet inspected={inspected} catalog={catalog} />}
          </>,
          document.body,
        )}
    </>
  );
}
