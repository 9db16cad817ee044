import { useEffect, useState } from 'react';
import type { AnswerCatalog, Catalog } from '../../locales/catalog/catalog.ts';
import type { Language } from '../../locales/language.ts';
import { loadAnswerCatalog, loadCatalog } from '../../locales/load-catalog.ts';

/** Words that are fetched: null until they are there, `missing` where they cannot be had. */
export type Fetched<Words> = Words | 'missing' | null;

/**
 * All words of a language, at once when they were fetched before. Those of the language before stay until the new ones are there.
 */
export function useCatalog(language: Language): Fetched<Catalog> {
  return useFetched(catalogs, language);
}

/** The words up to the verdict, in the same way. */
export function useAnswerCatalog(language: Language): Fetched<AnswerCatalog> {
  return useFetched(answerCatalogs, language);
}

interface Store<Words> {
  readonly load: (language: Language) => Promise<Words>;
  /** what has been fetched since the page was opened */
  readonly kept: Map<Language, Words>;
}

const catalogs: Store<Catalog> = { load: loadCatalog, kept: new Map() };
const answerCatalogs: Store<AnswerCatalog> = { load: loadAnswerCatalog, kept: new Map() };

function useFetched<Words>({ load, kept }: Store<Words>, language: Language): Fetched<Words> {
  const [words, setWords] = useState<Fetched<Words>>(null);
  useEffect(() => {
    let wanted = true;
    const settle = (fetched: Fetched<Words>): void => {
      if (wanted) setWords(() => fetched);
    };
    const keep = (fetched: Words): void => {
      kept.set(language, fetched);
      settle(fetched);
    };
    load(language).then(keep, () => settle('missing'));
    return () => {
      wanted = false;
    };
  }, [load, kept, language]);
  return kept.get(language) ?? words;
}
