import { useState } from 'react';
import type { ReactElement } from 'react';
import { registered } from '../locales/language.ts';
import type { Language } from '../locales/language.ts';
import { usePageCatalog } from '../ui/use-catalog.ts';
import { useLanguageOfPage } from '../ui/use-language-of-page.ts';
import { Checking } from '../ui/Checking.tsx';
import { keepLanguage, startLanguage } from './page-language.ts';
import { PageContent } from './PageContent.tsx';

/** The page for a plain browser: text, files or a sample in, the same answer as in Outlook out. */
export function CheckPage(): ReactElement {
  const [language, setLanguage] = useState<Language>(startLanguage);
  const catalog = usePageCatalog(language);
  useLanguageOfPage(language, catalog);
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <>
      {catalog === null && <Checking text="" />}
      {catalog === 'missing' && <p role="alert">{registered[language].unloaded}</p>}
      {catalog !== null && catalog !== 'missing' && <PageContent language={language} catalog={catalog} onLanguage={choose} />}
    </>
  );
}
