import { useState } from 'react';
import type { ReactElement } from 'react';
import { registered } from '../locales/language.ts';
import type { Language } from '../locales/language.ts';
import { keepLanguage, startLanguage } from '../page/page-language.ts';
import { Checking } from '../ui/Checking.tsx';
import { useLanguageOfPage } from '../ui/use-language-of-page.ts';
import { TriageContent } from './TriageContent.tsx';
import { useTriageWords } from './use-triage-words.ts';

/** The page for many messages: folders, mailboxes and exports in, one picture out. */
export function TriagePage(): ReactElement {
  const [language, setLanguage] = useState<Language>(startLanguage);
  const speech = useTriageWords(language);
  useLanguageOfPage(language, speech);
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  if (speech === null) return <Checking text="" />;
  if (speech === 'missing') return <p role="alert">{registered[language].unloaded}</p>;
  return <TriageContent language={language} speech={speech} onLanguage={choose} />;
}
