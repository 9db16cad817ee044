import { useEffect, useState } from 'react';
import type { Catalog } from '../locales/catalog/catalog.ts';
import type { FixWords } from '../triage-view/fix-words.ts';
import type { PictureTold } from './reading/told.ts';

/**
 * The words for what to fix: titles at once, what and why and the texts to send as soon as the part that writes them is there.
 */
export function useFixWords(told: PictureTold | null, catalog: Catalog): readonly FixWords[] {
  const [written, setWritten] = useState<{
    readonly for: PictureTold;
    readonly in: Catalog;
    readonly fixes: readonly FixWords[];
  }>();
  useEffect(() => {
    if (told === null || told.picture.fixes.length === 0) return;
    let wanted = true;
    void import('../triage-view/fix-words.ts').then(
      ({ fixWordsOf }) => {
        if (!wanted) return;
        const fixes = told.picture.fixes.map((fix, at) => fixWordsOf(fix, told.examples[at] ?? null, catalog, true));
        setWritten({ for: told, in: catalog, fixes });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [told, catalog]);
  if (told === null) return [];
  if (written?.for === told && written.in === catalog) return written.fixes;
  return told.picture.fixes.map(({ remedy, audience }) => ({
    title: catalog.remedies[remedy].title,
    who: catalog.audiences[audience],
    text: null,
    letter: null,
  }));
}
