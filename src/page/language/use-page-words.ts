import { useEffect, useState } from 'react';
import type { Language } from '../../locales/language.ts';
import type { Fetched } from '../../ui/language/use-catalog.ts';
import { useLanguageOfPage } from '../../ui/language/use-language-of-page.ts';
import { keepLanguage, startLanguage } from './page-language.ts';

/** `unfetched`: a language that was chosen and cannot be had, while the words on show stay; null where there is none. */
export interface ChosenWords<Words> {
  readonly words: Fetched<Words>;
  readonly language: Language;
  readonly unfetched: Language | null;
  readonly choose: (language: Language) => void;
}

/**
 * The language of a page and its words. Those of the language before stay until the new ones are there, and where these cannot
 * be had: what was read must not be lost for want of them. A choice is kept for the next visit once it holds.
 */
export function usePageWords<Words extends { readonly language: Language }>(
  load: (language: Language) => Promise<Words>,
): ChosenWords<Words> {
  const [asked, setAsked] = useState(() => ({ language: startLanguage(), isChoice: false }));
  const [words, setWords] = useState<Words | null>(null);
  const [unfetched, setUnfetched] = useState<Language | null>(null);
  useEffect(() => {
    let wanted = true;
    const { language, isChoice } = asked;
    const settle = (fetched: Words | null): void => {
      if (!wanted) return;
      setUnfetched(fetched === null ? language : null);
      if (fetched === null) return;
      setWords(fetched);
      if (isChoice) keepLanguage(language);
    };
    load(language).then(settle, () => settle(null));
    return () => {
      wanted = false;
    };
  }, [load, asked]);
  const shown = words ?? (unfetched === null ? null : 'missing');
  useLanguageOfPage(asked.language, shown);
  return {
    words: shown,
    language: unfetched === null || words === null ? asked.language : words.language,
    unfetched: words === null ? null : unfetched,
    choose: (language) => setAsked({ language, isChoice: true }),
  };
}
