import { useCallback, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../locales/language.ts';
import { FixList } from '../triage-view/fixes/FixList.tsx';
import type { MessageRow } from '../triage-view/messages/message-row.ts';
import { ThemeChoice } from '../page/look/ThemeChoice.tsx';
import { LanguageChoice } from '../ui/language/LanguageChoice.tsx';
import { PartMissing } from '../ui/fetched/PartMissing.tsx';
import { useCatalog } from '../ui/language/use-catalog.ts';
import { InputChoice } from './InputChoice.tsx';
import { OpenedMessage } from './OpenedMessage.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import type { GivenFile } from './reading/given-file.ts';
import { SampleChoice } from './SampleChoice.tsx';
import { ReadingOutcome } from './ReadingOutcome.tsx';
import { useDroppedSources } from './use-dropped-sources.ts';
import { useFixWords } from './use-fix-words.ts';
import { useGivenFiles } from './use-given-files.ts';
import { useTriage } from './use-triage.ts';
import type { TriagePageSpeech } from './load-speech.ts';

interface TriageContentProps {
  readonly language: Language;
  readonly speech: TriagePageSpeech;
  readonly onLanguage: (language: Language) => void;
}

/** What the page takes, how far it is, and the picture of it. */
export function TriageContent({ language, speech, onLanguage }: TriageContentProps): ReactElement {
  const { view, answer } = speech;
  const { page } = view;
  const { state, read, cancel, open } = useTriage();
  const { result, progress } = state;
  const catalog = useCatalog(language);
  const fixes = useFixWords(result, catalog === 'missing' ? null : catalog);
  const [opened, setOpened] = useState<MessageRow | null>(null);
  useEffect(() => {
    document.title = view.title;
  }, [view]);

  const take = useCallback(
    (files: readonly GivenFile[]): void => {
      setOpened(null);
      if (files.length > 0) read(files);
    },
    [read],
  );
  const { isEmptyHanded, isTrying, own, sample } = useGivenFiles(take);
  const hovering = useDroppedSources(own);

  return (
    <div className={hovering ? 'page triage dropping' : 'page triage'}>
      <Head language={language} speech={speech} onLanguage={onLanguage} />
      <main>
        <section className="no-print" aria-label={page.input}>
          <InputChoice words={page} onFiles={(files) => own(Promise.resolve(files))} />
          {isEmptyHanded && <p role="alert">{page.nothingDropped}</p>}
          {isTrying && <SampleChoice words={page} answer={answer} onFiles={sample} />}
        </section>
        {progress !== null && <ReadingBar progress={progress} speech={speech} onCancel={cancel} />}
        <ReadingOutcome
          state={state}
          fixes={
            catalog === 'missing' ? (
              <PartMissing catalog={answer} />
            ) : (
              result && fixes && <FixList picture={result.picture} fixes={fixes} speech={speech} />
            )
          }
          speech={speech}
          onOpen={setOpened}
        />
        {opened !== null && (
          <OpenedMessage
            key={opened.place}
            row={opened}
            speech={speech}
            catalog={catalog}
            open={open}
            onClose={() => setOpened(null)}
          />
        )}
      </main>
    </div>
  );
}

/** Name, choices, what the page is for, and what becomes of a file. */
function Head({ language, speech, onLanguage }: TriageContentProps): ReactElement {
  const { view } = speech;
  const { page } = view;
  return (
    <header>
      <h1>{view.title}</h1>
      <div className="choices">
        <LanguageChoice language={language} label={view.language} onChoose={onLanguage} />
        <ThemeChoice words={page} />
      </div>
      <p>{page.introduction}</p>
      <p className="quiet">
        {page.privacy} <a href="check.html">{page.oneMessage}</a>
      </p>
    </header>
  );
}
