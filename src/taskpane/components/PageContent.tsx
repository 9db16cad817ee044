import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog.ts';
import type { Language } from '../../locales/language.ts';
import { useDroppedFiles } from '../use-dropped-files.ts';
import { usePageInspection } from '../use-page-inspection.ts';
import { FileChoice } from './FileChoice.tsx';
import { HeaderBox } from './HeaderBox.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PageResult } from './PageResult.tsx';
import { SampleButtons } from './SampleButtons.tsx';

interface PageContentProps {
  readonly language: Language;
  readonly catalog: Catalog;
  readonly onLanguage: (language: Language) => void;
}

/** What the page takes, and what it answers. The box keeps what was pasted; of a file it shows the lines that were read. */
export function PageContent({ language, catalog, onLanguage }: PageContentProps): ReactElement {
  const { view, inspectPaste, inspectFiles, choose } = usePageInspection();
  const [emptyHanded, setEmptyHanded] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const result = useRef<HTMLElement>(null);
  const words = catalog.pane.page;
  const { entries, files, round } = view;
  const entry = entries[view.chosen];
  const boxText = files === null ? null : (entry?.message?.headerText ?? '');

  useEffect(() => {
    if (boxText !== null && box.current) box.current.value = boxText;
  }, [boxText]);

  useEffect(() => {
    if (round > 0) showResult(result.current);
  }, [round]);

  const check = (text: string): void => {
    setEmptyHanded(false);
    if (box.current) box.current.value = text;
    inspectPaste(text);
  };

  const take = useCallback(
    (given: readonly File[]): void => {
      setEmptyHanded(given.length === 0);
      if (given.length > 0) void inspectFiles(given);
    },
    [inspectFiles],
  );

  const hovering = useDroppedFiles(take);

  return (
    <div className={hovering ? 'page dropping' : 'page'}>
      <header>
        <h1>Relay Pool Inspector</h1>
        <LanguageChoice language={language} label={words.language} onChoose={onLanguage} />
        <p>{words.introduction}</p>
        <p className="quiet">{words.privacy}</p>
      </header>
      <main>
        <section className="input" aria-label={words.input}>
          <h2>{words.input}</h2>
          <HeaderBox box={box} words={words} onCheck={() => check(box.current?.value ?? '')} onFiles={take} />
          <FileChoice words={words} onFiles={take} />
          {emptyHanded && <p role="alert">{words.nothingDropped}</p>}
          <SampleButtons words={words} onChoose={check} />
        </section>
        <section className="result" aria-label={words.result} ref={result}>
          <PageResult view={view} catalog={catalog} onChoose={choose} />
        </section>
      </main>
    </div>
  );
}

/** In one narrow column the answer stands below the box, out of sight. */
function showResult(result: HTMLElement | null): void {
  if (result && window.matchMedia('(max-width: 859px)').matches) result.scrollIntoView({ block: 'start' });
}
