import { useEffect } from 'react';
import type { Language } from '../locales/language.ts';

/** Tells screen readers which language the page speaks. */
export function useLanguageOfPage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
