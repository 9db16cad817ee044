import { useCallback, useEffect, useRef, useState } from 'react';
import { inspectPaste as inspectText } from '../../inspection/inspect-paste.ts';
import type { Inspection } from '../../inspection/inspection.ts';
import type { ListedEntry } from '../../ui/list/listed-entry.ts';
import type { Given } from './inspect-given.ts';
import { mostDangerous } from './most-dangerous.ts';
import { useReader } from './use-reader.ts';

/** Files that are read at a time; a help desk that has more uses the command line. */
export const mostFiles = 200;

/** Characters of a text that the page reads itself, within a few thousandths of a second; more of it is read in the worker. */
const shortText = 128 * 1024;

/**
 * What the page shows. `round` tells one answer from the next. `files` is null for text; else how many were given and how many of
 * them are read by now. `chosen` is the place of the entry on show: the most dangerous until the reader chooses one. `reading` is
 * what is being read, null when nothing is.
 */
export interface PageView {
  readonly round: number;
  readonly entries: readonly PageEntry[];
  readonly chosen: number;
  readonly isOwnChoice: boolean;
  readonly files: { readonly given: number; readonly read: number } | null;
  readonly reading: BeingRead | null;
}

/** What is being read: the name of the one file, null for text and several files; how many there are, and how many are done. */
export interface BeingRead {
  readonly fileName: string | null;
  readonly done: number;
  readonly count: number;
}

/** A message, or a file without any, that the page was given. */
export interface PageEntry extends ListedEntry {
  readonly inspection: Inspection;
}

/** What the page can be asked to inspect. `cancel` gives up what is being read, and shows again what was on show before. */
export interface PageInspection {
  readonly view: PageView;
  readonly inspectPaste: (text: string) => void;
  readonly inspectFiles: (files: readonly File[]) => Promise<void>;
  readonly cancel: () => void;
  readonly choose: (place: number) => void;
  /** forgets every message */
  readonly clear: () => void;
}

const nothing: PageView = { round: 0, entries: [], chosen: 0, isOwnChoice: false, files: null, reading: null };

/** The answers for what was last pasted, chosen or dropped. What was asked later ends what is still being read. */
export function usePageInspection(): PageInspection {
  const [view, setView] = useState<PageView>(nothing);
  const reader = useReader();
  const round = useRef(0);
  // the last view in which nothing was being read
  const settled = useRef(view);
  useEffect(() => {
    if (view.reading === null) settled.current = view;
  }, [view]);

  const readAll = useCallback(
    async (all: readonly Given[], begun: Pick<PageView, 'files'>): Promise<void> => {
      const read = reader.begin();
      round.current += 1;
      const count = all.length;
      const fileName = all[0]?.kind === 'file' && count === 1 ? all[0].file.name : null;
      setView({ ...nothing, ...begun, round: round.current, reading: { fileName, done: 0, count } });
      for (const [at, given] of all.entries()) {
        const found = (await read(given)).map(entryOf);
        const done = at + 1;
        const reading = done === count ? null : { fileName, done, count };
        setView((before) => ({
          ...withEntries(before, [...before.entries, ...found], before.entries.length),
          files: before.files === null ? null : { ...before.files, read: done },
          reading,
        }));
      }
    },
    [reader],
  );

  const inspectPaste = useCallback(
    (text: string): void => {
      if (text.length > shortText) return void readAll([{ kind: 'text', text }], { files: null });
      reader.end();
      round.current += 1;
      setView({ ...nothing, round: round.current, entries: inspectText(text).map(entryOf) });
      const own = round.current;
      // the first answer does not wait for those of the messages below it, nor for what finds them
      void import('../../inspection/inspect-several.ts')
        .then(({ inspectSeveral }) => {
          const entries = inspectSeveral(text)?.map(entryOf);
          if (entries && own === round.current) setView((before) => withEntries(before, entries, 0));
        })
        .catch(() => undefined);
    },
    [reader, readAll],
  );

  const inspectFiles = useCallback(
    (files: readonly File[]): Promise<void> => {
      const all = files.slice(0, mostFiles).map((file): Given => ({ kind: 'file', file }));
      return readAll(all, { files: { given: files.length, read: 0 } });
    },
    [readAll],
  );

  const cancel = useCallback((): void => {
    reader.end();
    setView(settled.current);
  }, [reader]);

  const choose = useCallback((chosen: number): void => {
    round.current += 1;
    const next = round.current;
    setView((before) => ({ ...before, chosen, isOwnChoice: true, round: next }));
  }, []);

  const clear = useCallback((): void => {
    reader.end();
    round.current += 1;
    setView(nothing);
  }, [reader]);

  return { view, inspectPaste, inspectFiles, cancel, choose, clear };
}

/** The view with further entries, those from `from` on being new. */
function withEntries(before: PageView, entries: readonly PageEntry[], from: number): PageView {
  const { chosen, isOwnChoice } = before;
  return { ...before, entries, chosen: isOwnChoice ? chosen : mostDangerous(entries, { chosen, from }) };
}

function entryOf(inspection: Inspection): PageEntry {
  return { inspection, label: null };
}
