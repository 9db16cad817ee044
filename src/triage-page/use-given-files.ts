import { useCallback, useState } from 'react';
import { useLastAsked } from '../ui/files/use-last-asked.ts';
import type { GivenFile } from './reading/given-file.ts';

/** What came of the files that were given so far, and where to give others. */
export interface GivenFiles {
  /** what was given last held no file */
  readonly isEmptyHanded: boolean;
  /** until somebody gives files of their own */
  readonly isTrying: boolean;
  readonly own: (files: Promise<readonly GivenFile[]>) => void;
  readonly sample: (files: Promise<readonly GivenFile[]>) => Promise<void>;
}

/** Takes what is given once it is there, unless something else is given meanwhile. `onFiles` is told of no files, too. */
export function useGivenFiles(onFiles: (files: readonly GivenFile[]) => void): GivenFiles {
  const [isEmptyHanded, setEmptyHanded] = useState(false);
  const [isTrying, setTrying] = useState(true);
  const { wait } = useLastAsked();
  const take = useCallback(
    async (files: Promise<readonly GivenFile[]>, isSample: boolean): Promise<void> => {
      const found = await wait(files);
      if (found === null) return;
      setEmptyHanded(found.length === 0);
      setTrying((before) => before && (isSample || found.length === 0));
      onFiles(found);
    },
    [wait, onFiles],
  );
  const own = useCallback((files: Promise<readonly GivenFile[]>): void => void take(files, false), [take]);
  const sample = useCallback((files: Promise<readonly GivenFile[]>) => take(files, true), [take]);
  return { isEmptyHanded, isTrying, own, sample };
}
