import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { PageCatalog } from '../locales/catalog/catalog.ts';
import type { Language } from '../locales/language.ts';
import { useDroppedFiles } from '../ui/files/use-dropped-files.ts';
import { usePageInspection } from './reading/use-page-inspection.ts';
import { InputPart } from './input/InputPart.tsx';
import { usePageInput } from './input/use-page-input.ts';
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

/** What the page takes, and what it answers. */
export function PageContent({ language, catalog, onLanguage }: PageContentProps): ReactElement {
  const inspection = usePageInspection();
  const { view, choose } = inspection;
  const { box, isEmptyHanded, check, checkWhenThere, take, giveUp, empty } = usePageInput(inspection);
  const isWide = useWide();
  const place = useRef<HTMLElement>(null);
  const words = catalog.pane.page;
  const isAnswered = view.entries.length > 0;
  useResultInSight(place, view);
  const hovering = useDroppedFiles(take);

  const input = (
    <InputPart
      key="input"
      box={box}
      catalog={catalog}
      isAnswered={isAnswered}
      isStrip={isAnswered && isWide}
      isEmptyHanded={isEmptyHanded}
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
