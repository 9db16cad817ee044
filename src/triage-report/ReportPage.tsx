import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { FixList } from '../triage-view/fixes/FixList.tsx';
import { PictureView } from '../triage-view/PictureView.tsx';
import { say, timeIn } from '../triage-view/speech.ts';
import { LanguageChoice } from '../ui/language/LanguageChoice.tsx';
import { LookChoice } from '../ui/look/LookChoice.tsx';
import { useLanguageOfPage } from '../ui/language/use-language-of-page.ts';
import type { ReportData } from './report-data.ts';

/** The report of `relay-pool triage --html`: the picture of the page, from the data in the file. A choice is kept nowhere. */
export function ReportPage({ data }: { readonly data: ReportData }): ReactElement | null {
  const [language, setLanguage] = useState(data.language);
  useLanguageOfPage(language, null);
  const spoken = data.languages[language];
  const title = spoken?.view.title;
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
  if (spoken === undefined) return null;
  const { fixes, ...own } = spoken;
  const speech = { language, ...own };
  const { view, words } = speech;
  return (
    <div className="page triage">
      <header>
        <h1>{view.title}</h1>
        <div className="choices no-print">
          <LanguageChoice language={language} label={view.language} onChoose={setLanguage} />
          <LookChoice words={view.page} />
        </div>
        <p className="quiet made">
          Relay Pool Inspector. {say(view.made, { time: timeIn(data.made, speech) }, speech)} {data.isMasked && view.masked}
        </p>
      </header>
      <main>
        {data.isStopped && <p className="picture-warning">{words.stopped}</p>}
        <PictureView
          picture={data.picture}
          rows={data.rows}
          left={data.left}
          fixes={<FixList picture={data.picture} fixes={fixes} speech={speech} />}
          speech={speech}
          period={data.period}
          onOpen={null}
        />
        <p className="no-print">
          <button type="button" onClick={() => window.print()}>
            {view.print}
          </button>
        </p>
      </main>
    </div>
  );
}
