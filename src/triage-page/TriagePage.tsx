import type { ReactElement } from 'react';
import { registered } from '../locales/language.ts';
import { Unfetched } from '../page/language/Unfetched.tsx';
import { usePageWords } from '../page/language/use-page-words.ts';
import { Checking } from '../ui/answer/Checking.tsx';
import { loadSpeech } from './load-speech.ts';
import { TriageContent } from './TriageContent.tsx';

/** The page for many messages: folders, mailboxes and exports in, one picture out. */
export function TriagePage(): ReactElement {
  const { words: speech, language, unfetched, choose } = usePageWords(loadSpeech);
  if (speech === null) return <Checking text="" />;
  if (speech === 'missing') return <p role="alert">{registered[language].unloaded}</p>;
  return (
    <>
      <Unfetched language={unfetched} />
      <TriageContent language={language} speech={speech} onLanguage={choose} />
    </>
  );
}
