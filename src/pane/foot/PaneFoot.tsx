import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { AnswerCatalog } from '../../locales/catalog/catalog.ts';
import type { PaneFootWords } from '../../locales/catalog/pane-foot-words.ts';
import { loadPaneFootWords } from '../../locales/load-pane-foot.ts';
import { DetailsMissing } from '../../ui/fetched/DetailsMissing.tsx';
import type { Fetched } from '../../ui/language/use-catalog.ts';
import type { EarlierResult } from '../earlier-results.ts';
import { DeskSettings } from './DeskSettings.tsx';
import { EarlierResults } from './EarlierResults.tsx';
import { PaneAbout } from './PaneAbout.tsx';

interface PaneFootProps {
  readonly catalog: AnswerCatalog;
  readonly earlier: readonly EarlierResult[];
  readonly onEarlier: (result: EarlierResult) => void;
  readonly address: string;
  /** whether Outlook kept it */
  readonly onAddress: (address: string) => Promise<boolean>;
}

/** What stands below every answer in Outlook: what was seen before, the settings, and about the program. */
export function PaneFoot({ catalog, earlier, onEarlier, address, onAddress }: PaneFootProps): ReactElement | null {
  const { language } = catalog;
  const [words, setWords] = useState<Fetched<PaneFootWords>>(null);
  useEffect(() => {
    let wanted = true;
    const settle = (fetched: Fetched<PaneFootWords>): void => {
      if (wanted) setWords(fetched);
    };
    loadPaneFootWords(language).then(settle, () => settle('missing'));
    return () => {
      wanted = false;
    };
  }, [language]);
  if (words === null) return null;
  if (words === 'missing') return <DetailsMissing words={catalog} />;
  return (
    <footer className="desk">
      <EarlierResults results={earlier} catalog={catalog} title={words.earlier} onChoose={onEarlier} />
      <DeskSettings address={address} words={words.settings} onSave={onAddress} />
      <PaneAbout words={words.about} />
    </footer>
  );
}
