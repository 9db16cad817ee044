import { useCallback, useState } from 'react';
import type { RefObject } from 'react';
import { useLastAsked } from '../../ui/files/use-last-asked.ts';
import type { PageInspection } from '../reading/use-page-inspection.ts';
import { useInputBox } from './use-input-box.ts';

/** What a person gives the page, and takes back. */
export interface PageInput {
  readonly box: RefObject<HTMLTextAreaElement>;
  /** whether what was given held no file */
  readonly isEmptyHanded: boolean;
  readonly check: (text: string) => void;
  /** checks a text that has to come first */
  readonly checkWhenThere: (text: Promise<string>) => Promise<void>;
  readonly take: (given: readonly File[]) => void;
  /** gives up what is being read */
  readonly giveUp: () => void;
  readonly empty: () => void;
}

/** Hands on what is given. The box keeps what was pasted; of a file it shows the lines that were read. */
export function usePageInput({ view, inspectPaste, inspectFiles, cancel, clear }: PageInspection): PageInput {
  const [isEmptyHanded, setEmptyHanded] = useState(false);
  const { box, put, setAside, putBack } = useInputBox(view);
  const { ask, wait } = useLastAsked();

  const check = (text: string): void => {
    ask();
    setEmptyHanded(false);
    put(text);
    inspectPaste(text);
  };

  const checkWhenThere = async (text: Promise<string>): Promise<void> => {
    const found = await wait(text);
    if (found !== null) check(found);
  };

  const isIdle = view.reading === null;
  const take = useCallback(
    (given: readonly File[]): void => {
      ask();
      setEmptyHanded(given.length === 0);
      // while files are read the box holds the lines of one of them
      if (isIdle) setAside();
      if (given.length > 0) void inspectFiles(given);
    },
    [ask, inspectFiles, isIdle, setAside],
  );

  const giveUp = (): void => {
    cancel();
    putBack();
  };

  const empty = (): void => {
    ask();
    setEmptyHanded(false);
    clear();
    put('');
    box.current?.focus();
  };

  return { box, isEmptyHanded, check, checkWhenThere, take, giveUp, empty };
}
