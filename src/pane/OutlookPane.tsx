import { useState } from 'react';
import type { ReactElement } from 'react';
import { languageOf, registered } from '../locales/language.ts';
import type { Outlook } from '../outlook/outlook.ts';
import { useAnswerCatalog } from '../ui/language/use-catalog.ts';
import { useLanguageOfPage } from '../ui/language/use-language-of-page.ts';
import { Checking } from '../ui/answer/Checking.tsx';
import { Following } from './Following.tsx';
import { DetailsMissing } from '../ui/fetched/DetailsMissing.tsx';
import { fetchedPart } from '../ui/fetched/fetched-part.tsx';

/** `outlook` is undefined while it is waited for, and null when it cannot be reached. */
export interface OutlookPaneProps {
  readonly outlook: Outlook | null | undefined;
  readonly pageAddress: string;
}

const SelectionPane = fetchedPart(() => import('./selection/SelectionPane.tsx'), DetailsMissing, ['parts.css', 'page.css']);

/** The pane in Outlook, in the language of Outlook's menus. */
export function OutlookPane({ outlook, pageAddress }: OutlookPaneProps): ReactElement {
  const language = languageOf(outlook?.displayLanguage ?? navigator.language);
  const catalog = useAnswerCatalog(language);
  useLanguageOfPage(language, catalog);
  const [several, setSeveral] = useState(false);
  return (
    <main className="pane">
      <h1 className="unseen">Relay Pool Inspector</h1>
      {catalog === null && <Checking text="" />}
      {catalog === 'missing' && <p role="alert">{registered[language].unloaded}</p>}
      {catalog !== null && catalog !== 'missing' && (
        <>
          {outlook?.selection && (
            <SelectionPane
              outlook={outlook}
              selection={outlook.selection}
              words={catalog}
              pageAddress={pageAddress}
              onSeveral={setSeveral}
            />
          )}
          <div hidden={several}>
            <Following outlook={outlook} catalog={catalog} pageAddress={pageAddress} />
          </div>
        </>
      )}
    </main>
  );
}
