import type { AnswerCatalog } from '../locales/catalog/catalog.ts';
import type { Language } from '../locales/language.ts';
import { loadAnswerCatalog } from '../locales/load-catalog.ts';
import { loadTriageViewWords } from '../locales/load-triage-view.ts';
import { loadTriageWords } from '../locales/load-triage.ts';
import type { Speech } from '../triage-view/speech.ts';

/** The words of a language for this page up to the picture; those of remedies and of the full answer come behind them. */
export interface TriagePageSpeech extends Speech {
  readonly answer: AnswerCatalog;
}

/** Fetches the words of a language; rejects when they cannot be had. */
export async function loadSpeech(language: Language): Promise<TriagePageSpeech> {
  const [answer, words, view] = await Promise.all([
    loadAnswerCatalog(language),
    loadTriageWords(language),
    loadTriageViewWords(language),
  ]);
  return { language, answer, words, view, locale: answer.locale };
}
