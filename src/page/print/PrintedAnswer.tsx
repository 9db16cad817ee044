import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Inspected } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { PrintSheet } from './PrintSheet.tsx';

interface PrintedAnswerProps {
  readonly inspected: Inspected;
  readonly catalog: Catalog;
}

/** The whole answer on paper, whatever part of it is on the screen: drawn when somebody prints, and gone again afterwards. */
export default function PrintedAnswer(props: PrintedAnswerProps): ReactElement {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // the browser prints what stands there when the event has been handled
    const begin = (): void => flushSync(() => setPrinting(true));
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
      <link rel="stylesheet" href="page-print.css" media="print" />
      {isPrinting && <PrintSheet {...props} />}
    </>
  );
}
