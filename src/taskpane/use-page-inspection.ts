import { useCallback, useRef, useState } from 'react';
import { readPaste } from '../intake/read-input.ts';
import { readMessageFile } from '../intake/read-message-file.ts';
import { entriesOf } from './page-entry.ts';
import type { PageEntry } from './page-entry.ts';

/** Files that are read at a time; a help desk that has more uses the command line. */
export const mostFiles = 200;

/**
 * What the page shows. `round` tells one answer from the next. `files` is null for text; else how many were given and how many of them are
 * read by now. `chosen` is the place of the entry on show.
 */
export interface PageView {
  readonly round: number;
  readonly entries: readonly PageEntry[];
  readonly chosen: number;
  readonly files: { readonly given: number; readonly read: number } | null;
}

/** What the page can be asked to inspect. */
export interface PageInspection {
  readonly view: PageView;
  readonly inspectPaste: (text: string) => void;
  readonly inspectFiles: (files: readonly File[]) => Promise<void>;
  readonly choose: (place: number) => void;
}

/** The answers for what was last pasted, chosen or dropped; files that are slow to read do not overtake what was asked later. */
export function usePageInspection(): PageInspection {
  const [view, setView] = useState<PageView>({ round: 0, entries: [], chosen: 0, files: null });
  const asked = useRef(0);
  const round = useRef(0);

  const inspectPaste = useCallback((text: string): void => {
    asked.current += 1;
    round.current += 1;
    setView({ round: round.current, entries: entriesOf(readPaste(text), null), chosen: 0, files: null });
  }, []);

  const inspectFiles = useCallback(async (files: readonly File[]): Promise<void> => {
    asked.current += 1;
    round.current += 1;
    const wanted = asked.current;
    const given = files.length;
    setView({ round: round.current, entries: [], chosen: 0, files: { given, read: 0 } });
    let read = 0;
    for (const file of files.slice(0, mostFiles)) {
      const found = entriesOf(await readMessageFile(file), file.name);
      if (wanted !== asked.current) return;
      read += 1;
      const files = { given, read };
      setView((before) => ({ ...before, entries: [...before.entries, ...found], files }));
    }
  }, []);

  const choose = useCallback((chosen: number): void => {
    round.current += 1;
    const next = round.current;
    setView((before) => ({ ...before, chosen, round: next }));
  }, []);

  return { view, inspectPaste, inspectFiles, choose };
}
