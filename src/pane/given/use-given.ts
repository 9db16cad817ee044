import { useCallback, useRef, useState } from 'react';
import { inspectFile } from '../../inspection/inspect-file.ts';
import type { Inspection } from '../../inspection/inspection.ts';
import { readAttachedMessage } from '../../outlook/attached-messages.ts';
import type { AttachedMessage } from '../../outlook/attached-messages.ts';
import { bytesOfFile } from '../../ui/files/bytes-of-file.ts';
import type { ListedEntry } from '../../ui/list/listed-entry.ts';

/** Files that are read at a time; who has more uses the page or the command line. */
export const mostFiles = 50;

/**
 * What came of what the pane was given. `item` is what was on show in Outlook then: with another one it is over. `files`: how
 * many were given. `failed`: Outlook did not hand the file over; `code` is Outlook's, empty where it gave none. `nothing`:
 * something was let go of that holds no file.
 */
export type Given =
  | { readonly kind: 'reading'; readonly item: unknown }
  | { readonly kind: 'read'; readonly item: unknown; readonly entries: readonly GivenEntry[]; readonly files: number }
  | { readonly kind: 'failed'; readonly item: unknown; readonly name: string; readonly code: string }
  | { readonly kind: 'nothing'; readonly item: unknown };

/** A message, or a file without any, that the pane was given. */
export interface GivenEntry extends ListedEntry {
  readonly inspection: Inspection;
}

/** What was given, and the ways to give something and to put it away. `item` is what Outlook shows. */
export interface GivenMessages {
  readonly given: Given | null;
  readonly takeFiles: (files: readonly File[]) => Promise<void>;
  readonly takeAttached: (source: unknown, message: AttachedMessage) => Promise<void>;
  readonly putAway: () => void;
}

/** Reads messages that the pane is given beside the one on show; what was asked later ends what is still being read. */
export function useGiven(item: unknown): GivenMessages {
  const [given, setGiven] = useState<Given | null>(null);
  const round = useRef(0);

  const take = useCallback(
    async (read: () => Promise<Given>): Promise<void> => {
      round.current += 1;
      const mine = round.current;
      setGiven({ kind: 'reading', item });
      const next = await read();
      if (mine === round.current) setGiven(next);
    },
    [item],
  );

  const takeFiles = useCallback(
    (files: readonly File[]): Promise<void> =>
      take(async () => {
        if (files.length === 0) return { kind: 'nothing', item };
        return { kind: 'read', item, entries: await entriesOf(files.slice(0, mostFiles)), files: files.length };
      }),
    [item, take],
  );

  const takeAttached = useCallback(
    (source: unknown, { id, name }: AttachedMessage): Promise<void> =>
      take(async () => {
        const answer = await readAttachedMessage(source, id);
        if (answer.kind === 'file')
          return { kind: 'read', item, entries: await entriesOf([new File([answer.bytes], name)]), files: 1 };
        return { kind: 'failed', item, name, code: answer.kind === 'failed' ? answer.code : '' };
      }),
    [item, take],
  );

  const putAway = useCallback((): void => {
    round.current += 1;
    setGiven(null);
  }, []);

  return { given: given?.item === item ? given : null, takeFiles, takeAttached, putAway };
}

async function entriesOf(files: readonly File[]): Promise<GivenEntry[]> {
  const entries: GivenEntry[] = [];
  for (const file of files) {
    const found = await inspectFile(bytesOfFile(file), file.name);
    entries.push(...found.map((inspection) => ({ inspection, label: null })));
  }
  return entries;
}
