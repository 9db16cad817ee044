import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { PageView } from '../reading/use-page-inspection.ts';

/** The box for header text. */
export interface InputBox {
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly put: (text: string) => void;
  /** remembers what stands in the box, before files are read */
  readonly setAside: () => void;
  /** puts it back, if lines of a file took its place */
  readonly putBack: () => void;
}

/** Characters that the box takes from a file: laying out more lines than a message has would hold the page up. */
const mostInBox = 256 * 1024;

/** Keeps what was pasted in the box; of a file it shows the lines that were read. */
export function useInputBox({ entries, files, round, chosen }: PageView): InputBox {
  const box = useRef<HTMLTextAreaElement>(null);
  const textBefore = useRef('');
  const isOverwritten = useRef(false);
  const inspection = entries[chosen]?.inspection;
  const headerText = inspection !== undefined && 'detection' in inspection ? boxTextOf(inspection.headerText) : '';
  // until something was read the box keeps what it holds
  const boxText = files === null || entries.length === 0 ? null : headerText;

  useEffect(() => {
    if (boxText !== null && box.current) {
      box.current.value = boxText;
      isOverwritten.current = true;
    }
    // a long paste leaves its end on show
    if (round > 0) box.current?.scrollTo?.(0, 0);
  }, [boxText, round]);

  const put = useCallback((text: string): void => {
    isOverwritten.current = false;
    if (box.current) box.current.value = text;
  }, []);
  const setAside = useCallback((): void => {
    textBefore.current = box.current?.value ?? '';
    isOverwritten.current = false;
  }, []);
  const putBack = useCallback((): void => {
    if (isOverwritten.current && box.current) box.current.value = textBefore.current;
  }, []);
  return { box, put, setAside, putBack };
}

function boxTextOf(headerText: string): string {
  return headerText.length > mostInBox ? '' : headerText;
}
