import { triage as triageDa } from '../locales/da/triage.ts';
import { triageView as viewDa } from '../locales/da/triage-view.ts';
import { triage as triageEn } from '../locales/en/triage.ts';
import { triageView as viewEn } from '../locales/en/triage-view.ts';
import type { TriageViewWords } from '../locales/catalog/triage-view-words.ts';
import type { TriageWords } from '../locales/catalog/triage-words.ts';
import type { Language } from '../locales/language.ts';
import { triage as triageNl } from '../locales/nl/triage.ts';
import { triageView as viewNl } from '../locales/nl/triage-view.ts';

/** The words of all languages at once: a report fetches nothing. */
export const reportWords: Readonly<Record<Language, { readonly words: TriageWords; readonly view: TriageViewWords }>> = {
  en: { words: triageEn, view: viewEn },
  da: { words: triageDa, view: viewDa },
  nl: { words: triageNl, view: viewNl },
};
