import { useState } from 'react';
import type { ReactElement } from 'react';
import { languageOf } from '../../locales/language.ts';
import type { Language } from '../../locales/language.ts';
import { unloadedWords } from '../../locales/unloaded-words.ts';
import { useCatalog } from '../use-catalog.ts';
import { useLanguageOfPage } from '../use-language-of-page.ts';
import { Checking } from './Checking.tsx';
import { PageContent } from './PageContent.tsx';

/** The page for a plain browser: text, files or a sample in, the same answer as in Outlook out. */
export function CheckPage(): ReactElement {
  const [language, setLanguage] = useState<Language>(() => languageOf(navigator.language));
  const catalog = useCatalog(language);
  useLanguageOfPage(language);
  return (
    <>
      {catalog === null && <Checking text="" />}
      {catalog === 'missing' && <p role="alert">{unloadedWords[language]}</p>}
      {catalog !== null && catalog !== 'missing' && (
        <PageContent language={language} catalog={catalog} onLanguage={setLanguage} />
      )}
    </>
  );
}
