import { useEffect, useState } from 'react';
import type { Language } from '../locales/language.ts';
import { loadAnswerCatalog } from '../locales/load-catalog.ts';
import { loadTriageViewWords } from '../locales/load-triage-view.ts';
import { loadTriageWords } from '../locales/load-triage.ts';
import type { AnswerCatalog } from '../locales/catalog/catalog.ts';
import type { Speech } from '../triage-view/speech.ts';

/** The words of a language for this page up to the picture; those of remedies and of the full answer come behind them. */
export interface TriagePageSpeech extends Speech {
  readonly answer: AnswerCatalog;
}

/** The words of a language: null until they are there, `missing` where they cannot be had. Those of before stay until then. */
export function useTriageWords(language: Language): TriagePageSpeech | 'missing' | null {
  const [speech, setSpeech] = useState<TriagePageSpeech | 'missing' | null>(null);
  useEffect(() => {
    let wanted = true;
    const settle = (fetched: TriagePageSpeech | 'missing'): void => {
      if (wanted) setSpeech(fetched);
    };
    Promise.all([loadAnswerCatalog(language), loadTriageWords(language), loadTriageViewWords(language)]).then(
      ([answer, words, view]) => settle({ language, answer, words, view, locale: answer.locale, unstated: answer.unstated }),
      () => settle('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return speech;
}
