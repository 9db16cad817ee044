import { useEffect } from 'react';
import type { Language } from '../../locales/language.ts';
import type { Fetched } from './use-catalog.ts';

/**
 * Tells screen readers which language the page speaks: that of the words on show, which stay until those of the language asked
 * for are there.
 */
export function useLanguageOfPage(asked: Language, shown: Fetched<{ readonly language: Language }>): void {
  const language = shown === null || shown === 'missing' ? asked : shown.language;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
