import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { PageCatalog } from '../locales/catalog/catalog.ts';
import type { Language } from '../locales/language.ts';
import { useDroppedFiles } from '../ui/files/use-dropped-files.ts';
import { usePageInspection } from './reading/use-page-inspection.ts';
import { InputPart } from './input/InputPart.tsx';
import { LanguageChoice } from '../ui/language/LanguageChoice.tsx';
import { PageResult } from './PageResult.tsx';
import { useWide } from '../ui/look/use-wide.ts';
import { ThemeChoice } from './look/ThemeChoice.tsx';
import { fetchedPart } from '../ui/fetched/fetched-part.tsx';
import { PartMissing } from '../ui/fetched/PartMissing.tsx';
import { takeFocus } from '../ui/pieces/keep-focus.ts';

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
  const box = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLElement>(null);
  // what stood in the box before the files that are being read
  const textBefore = useRef('');
  const isOverwritten = useRef(false);
  // how often something was asked: what comes later than its next must not take its place
  const asked = useRef(0);
  const words = catalog.pane.page;
  const { entries, files, round } = view;
  const inspection = entries[view.chosen]?.inspection;
  const headerText = inspection !== undefined && 'detection' in inspection ? boxTextOf(inspection.headerText) : '';
  // until something was read the box keeps what it holds
  const boxText = files === null || entries.length === 0 ? null : headerText;

  useEffect(() => {
    if (boxText !== null && box.current) {
      box.current.value = boxText;
      isOverwritten.current = true;
    }
    // a long paste leaves its end on show
    if (round > 0) box.current?.scrollTo?.(0, 0);
  }, [boxText, round]);

  const isAnswered = entries.length > 0;
  const isEmpty = !isAnswered && view.reading === null;
  useEffect(() => {
    if (round > 0 && !isEmpty) showResult(place.current);
  }, [round, isEmpty]);
  useLayoutEffect(() => {
    // the first answer moves the result above the box, and the window away from it; who went elsewhere meanwhile is left there
    if (isAnswered && place.current?.contains(document.activeElement) === true) showResult(place.current);
  }, [isAnswered]);

  const check = (text: string): void => {
    asked.current += 1;
    setEmptyHanded(false);
    isOverwritten.current = false;
    if (box.current) box.current.value = text;
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
      if (isIdle) {
        textBefore.current = box.current?.value ?? '';
        isOverwritten.current = false;
      }
      if (given.length > 0) void inspectFiles(given);
    },
    [inspectFiles, isIdle],
  );

  const giveUp = (): void => {
    cancel();
    if (isOverwritten.current && box.current) box.current.value = textBefore.current;
  };

  const empty = (): void => {
    asked.current += 1;
    setEmptyHanded(false);
    clear();
    if (box.current) box.current.value = '';
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
      <main>{isAnswered && !isWide ? [result, input] : [input, result]}</main>
      <About language={language} catalog={catalog} />
    </div>
  );
}

/** Characters that the box takes from a file: laying out more lines than a message has would hold the page up. */
const mostInBox = 256 * 1024;

function boxTextOf(headerText: string): string {
  return headerText.length > mostInBox ? '' : headerText;
}

/** In one narrow column the answer stands below the box, or below the list in which it was chosen, out of sight. */
function showResult(result: HTMLElement | null): void {
  const isNarrow = (width: number): boolean => window.matchMedia(`(max-width: ${String(width)}px)`).matches;
  if (document.activeElement?.matches('.row-button') === true) {
    if (isNarrow(1099)) result?.querySelector('.page-one')?.scrollIntoView({ block: 'start' });
  } else if (isNarrow(899)) {
    // what was pressed stands below the answer by now
    if (result?.contains(document.activeElement) !== true) takeFocus(result);
    result?.scrollIntoView({ block: 'start' });
  }
}
