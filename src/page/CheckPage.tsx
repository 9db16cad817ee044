import type { ReactElement } from 'react';
import { registered } from '../locales/language.ts';
import { loadPageCatalog } from '../locales/load-catalog.ts';
import { Checking } from '../ui/answer/Checking.tsx';
import { PageContent } from './PageContent.tsx';
import { Unfetched } from './language/Unfetched.tsx';
import { usePageWords } from './language/use-page-words.ts';

/** The page for a plain browser: text, files or a sample in, the same answer as in Outlook out. */
export function CheckPage(): ReactElement {
  const { words, language, unfetched, choose } = usePageWords(loadPageCatalog);
  if (words === null) return <Checking text="" />;
  if (words === 'missing') return <p role="alert">{registered[language].unloaded}</p>;
  return (
    <>
      <Unfetched language={unfetched} />
      <PageContent language={language} catalog={words} onLanguage={choose} />
    </>
  );
}
