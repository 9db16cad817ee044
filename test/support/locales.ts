import type { Catalog } from '../../src/locales/catalog/catalog.ts';
import type { RibbonWords } from '../../src/locales/catalog/language-entry.ts';
import type { LetterCatalog } from '../../src/locales/catalog/letter-words.ts';
import type { ManifestPageWords } from '../../src/locales/catalog/manifest-page-words.ts';
import type { PaneFootWords } from '../../src/locales/catalog/pane-foot-words.ts';
import type { TriageWords } from '../../src/locales/catalog/triage-words.ts';
import { languages, registered } from '../../src/locales/language.ts';
import type { Language } from '../../src/locales/language.ts';

export { languageOf, languages, registered } from '../../src/locales/language.ts';
export type { Language } from '../../src/locales/language.ts';

/** All words of a language at once: the sources have no door for that, since a page fetches one language at a time. */
export function catalogFor(language: Language): Catalog {
  return jest.requireActual<{ readonly catalog: Catalog }>(`../../src/locales/${language}/catalog.ts`).catalog;
}

export function ribbonWordsFor(language: Language): RibbonWords {
  return jest.requireActual<{ readonly ribbon: RibbonWords }>(`../../src/locales/${language}/ribbon.ts`).ribbon;
}

export function paneFootWordsFor(language: Language): PaneFootWords {
  return jest.requireActual<{ readonly paneFoot: PaneFootWords }>(`../../src/locales/${language}/pane-foot.ts`).paneFoot;
}

export function manifestPageWordsFor(language: Language): ManifestPageWords {
  const { manifestPage } = jest.requireActual<{ readonly manifestPage: ManifestPageWords }>(
    `../../src/locales/${language}/manifest-page.ts`,
  );
  return manifestPage;
}

export function triageWordsFor(language: Language): TriageWords {
  return jest.requireActual<{ readonly triage: TriageWords }>(`../../src/locales/${language}/triage.ts`).triage;
}

export function letterCatalogFor(language: Language): LetterCatalog {
  return catalogFor(language).messages;
}

interface Place {
  readonly tag: string;
  readonly language: Language;
}

/** Every tag for which the manifests hold words. */
export const places: readonly Place[] = languages.flatMap((language) =>
  registered[language].tags.map((tag) => ({ tag, language })),
);

/** The usual tag of each language. */
export const usualPlaces: readonly Place[] = languages.map((language) => ({ tag: registered[language].tags[0], language }));
