import { useEffect, useState } from 'react';
import type { PageMoreWords } from '../../locales/catalog/page-more-words.ts';
import type { Language } from '../../locales/language.ts';
import { loadPageMoreWords } from '../../locales/load-page-more.ts';

/** The words beside the answer: null until they are there, `missing` where they cannot be had. */
export function usePageMoreWords(language: Language): PageMoreWords | 'missing' | null {
  const [words, setWords] = useState<PageMoreWords | 'missing' | null>(null);
  useEffect(() => {
    let wanted = true;
    const settle = (fetched: PageMoreWords | 'missing'): void => {
      if (wanted) setWords(fetched);
    };
    loadPageMoreWords(language).then(settle, () => settle('missing'));
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}
