import { ThemeProvider } from '@fluentui/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../locales/language.ts';
import { catalogFor, languageOf } from '../../locales/locales.ts';
import { labelOfFields } from '../message-label.ts';
import { paneTheme } from '../theme.ts';
import { useDroppedFile } from '../use-dropped-file.ts';
import { usePageInspection } from '../use-page-inspection.ts';
import { FileChoice } from './FileChoice.tsx';
import { HeaderBox } from './HeaderBox.tsx';
import { Inspector } from './Inspector.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { SampleButtons } from './SampleButtons.tsx';

/** The page for a plain browser: text, a file or a sample in, the same answer as in Outlook out. */
export function CheckPage(): ReactElement {
  const [language, setLanguage] = useState<Language>(() => languageOf(navigator.language));
  const { inspection, round, inspectHeaders, inspectFile } = usePageInspection();
  const box = useRef<HTMLTextAreaElement>(null);
  const result = useRef<HTMLElement>(null);
  const catalog = catalogFor(language);
  const words = catalog.pane.page;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    if (inspection.state !== 'waiting') showResult(result.current);
  }, [inspection]);

  const check = useCallback(
    (headerText: string): void => {
      if (box.current) box.current.value = headerText;
      inspectHeaders(headerText);
    },
    [inspectHeaders],
  );

  const checkFile = useCallback(
    (file: File): void => {
      void inspectFile(file).then((headerText) => {
        if (headerText !== null && box.current) box.current.value = headerText;
      });
    },
    [inspectFile],
  );

  const hovering = useDroppedFile(checkFile);

  return (
    <ThemeProvider theme={paneTheme}>
      <div className={hovering ? 'page dropping' : 'page'}>
        <header>
          <h1>Relay Pool Inspector</h1>
          <LanguageChoice language={language} label={words.language} onChoose={setLanguage} />
          <p>{words.introduction}</p>
          <p className="quiet">{words.privacy}</p>
        </header>
        <main>
          <section className="input" aria-label={words.input}>
            <h2>{words.input}</h2>
            <HeaderBox box={box} words={words} onCheck={() => check(box.current?.value ?? '')} />
            <FileChoice words={words} onFile={checkFile} />
            <SampleButtons words={words} onChoose={check} />
          </section>
          <section className="result" aria-label={words.result} ref={result}>
            <Inspector
              inspection={inspection}
              round={round}
              label={'detection' in inspection ? labelOfFields(inspection.detection.fields) : null}
              catalog={catalog}
              hints={catalog.pane.pageHints}
              pageAddress={null}
              onRetry={null}
            />
          </section>
        </main>
      </div>
    </ThemeProvider>
  );
}

/** In one narrow column the answer stands below the box, out of sight. */
function showResult(result: HTMLElement | null): void {
  if (result && window.matchMedia('(max-width: 859px)').matches) result.scrollIntoView({ block: 'start' });
}
