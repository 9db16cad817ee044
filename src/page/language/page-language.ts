import { languageOf, languages } from '../../locales/language.ts';
import type { Language } from '../../locales/language.ts';

/** The one thing that the page keeps in the browser: the language that was chosen. */
const kept = 'relay-pool-inspector.language';

/** The language to begin with: that of the address (`check.html?lang=da`), else the one chosen last, else the browser's. */
export function startLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return known(asked) ?? known(stored()) ?? languageOf(navigator.language);
}

/** Keeps a choice for the next visit; a browser that keeps nothing is no fault. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(kept, language);
  } catch {
    // private windows and policies may refuse
  }
}

function known(tag: string | null): Language | null {
  return languages.find((language) => language === tag?.toLowerCase().split('-', 1)[0]) ?? null;
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(kept);
  } catch {
    return null;
  }
}
