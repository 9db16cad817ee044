import { useCallback, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { PageCatalog } from '../locales/catalog/catalog.ts';
import type { Language } from '../locales/language.ts';
import { useDroppedFiles } from '../ui/files/use-dropped-files.ts';
import { usePageInspection } from './reading/use-page-inspection.ts';
import { InputPart } from './input/InputPart.tsx';
import { useInputBox } from './input/use-input-box.ts';
import { LanguageChoice } from '../ui/language/LanguageChoice.tsx';
import { PageResult } from './PageResult.tsx';
import { useWide } from '../ui/look/use-wide.ts';
import { ThemeChoice } from './look/ThemeChoice.tsx';
import { fetchedPart } from '../ui/fetched/fetched-part.tsx';
import { PartMissing } from '../ui/fetched/PartMissing.tsx';
import { useResultInSight } from './use-result-in-sight.ts';

/** At the foot of the page, so that nobody waits for it. */
const About = fetchedPart(() => import('./About.tsx'), PartMissing);

interface PageContentProps {
  readonly language: Language;
  readonly catalog: PageCatalog;
  readonly onLanguage: (language: Language) => void;
}

/** What the page takes, and what it answers. The box keeps what was pasted; of a file it shows the lines that were read. */
export function PageContent({ language, catalog, onLanguage }: PageContentProps): ReactElement {
  const { view, inspectPaste, inspectFiles, cancel, choose, clear } = usePageInspection();
  const isWide = useWide();
  const [emptyHanded, setEmptyHanded] = useState(false);
  const place = useRef<HTMLElement>(null);
  // how often something was asked: what comes later than its next must not take its place
  const asked = useRef(0);
  const words = catalog.pane.page;
  const { box, put, setAside, putBack } = useInputBox(view);
  const isAnswered = view.entries.length > 0;
  useResultInSight(place, view);

  const check = (text: string): void => {
    asked.current += 1;
    setEmptyHanded(false);
    put(text);
    inspectPaste(text);
  };

  const checkWhenThere = async (text: Promise<string>): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    const found = await text;
    if (mine === asked.current) check(found);
  };

  const isIdle = view.reading === null;
  const take = useCallback(
    (given: readonly File[]): void => {
      asked.current += 1;
      setEmptyHanded(given.length === 0);
      // while files are read the box holds the lines of one of them
      if (isIdle) setAside();
      if (given.length > 0) void inspectFiles(given);
    },
    [inspectFiles, isIdle, setAside],
  );

  const giveUp = (): void => {
    cancel();
    putBack();
  };

  const empty = (): void => {
    asked.current += 1;
    setEmptyHanded(false);
    clear();
    put('');
    box.current?.focus();
  };

  const hovering = useDroppedFiles(take);

  const input = (
    <InputPart
      key="input"
      box={box}
      catalog={catalog}
      isAnswered={isAnswered}
      isStrip={isAnswered && isWide}
      isEmptyHanded={emptyHanded}
      onCheck={check}
      onSample={checkWhenThere}
      onFiles={take}
      onClear={empty}
    />
  );
  const result = (
    <section key="result" className="result" aria-label={words.result} ref={place}>
      <PageResult view={view} catalog={catalog} onChoose={choose} onCancel={giveUp} />
    </section>
  );

  return (
    <div className={['page', hovering && 'dropping', isAnswered && 'answered'].filter(Boolean).join(' ')}>
      <Head language={language} catalog={catalog} onLanguage={onLanguage} />
      <main>{isAnswered && !isWide ? [result, input] : [input, result]}</main>
      <About language={language} catalog={catalog} />
    </div>
  );
}

/** Name, choices, what the page is for, and what becomes of a text. */
function Head({ language, catalog, onLanguage }: PageContentProps): ReactElement {
  const words = catalog.pane.page;
  return (
    <header>
      <h1>Relay Pool Inspector</h1>
      <div className="choices">
        <LanguageChoice language={language} label={words.language} onChoose={onLanguage} />
        <ThemeChoice words={words} />
      </div>
      <p>{words.introduction}</p>
      <p className="quiet">
        {words.privacy} <a href="triage.html">{words.manyMessages}</a>
      </p>
    </header>
  );
}
