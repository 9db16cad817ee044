import { useEffect, useState } from 'react';
import type { Language } from '../locales/language.ts';
import { loadCatalog } from '../locales/load-catalog.ts';
import { loadTriageViewWords } from '../locales/load-triage-view.ts';
import { loadTriageWords } from '../locales/load-triage.ts';
import type { Catalog } from '../locales/catalog/catalog.ts';
import type { Speech } from '../triage-view/speech.ts';

/** All words of a language for this page. */
export interface TriagePageSpeech extends Speech {
  readonly catalog: Catalog;
}

/** The words of a language: null until they are there, `missing` where they cannot be had. Those of before stay until then. */
export function useTriageWords(language: Language): TriagePageSpeech | 'missing' | null {
  const [speech, setSpeech] = useState<TriagePageSpeech | 'missing' | null>(null);
  useEffect(() => {
    let wanted = true;
    const settle = (fetched: TriagePageSpeech | 'missing'): void => {
      if (wanted) setSpeech(fetched);
    };
    Promise.all([loadCatalog(language), loadTriageWords(language), loadTriageViewWords(language)]).then(
      ([catalog, words, view]) => settle({ language, catalog, words, view, locale: catalog.locale, unstated: catalog.unstated }),
      () => settle('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return speech;
}
