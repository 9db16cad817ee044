import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AnswerCatalog } from '../../locales/catalog.ts';
import type { Outlook } from '../../outlook/outlook.ts';
import type { EarlierResult } from '../earlier-results.ts';
import { labelOfItem } from '../message-label.ts';
import { useFollowing } from '../use-following.ts';
import { useSettings } from '../use-settings.ts';
import { DeskSettings } from './desk/DeskSettings.tsx';
import { EarlierResults } from './desk/EarlierResults.tsx';
import { Inspector } from './Inspector.tsx';

interface FollowingProps {
  readonly outlook: Outlook | null | undefined;
  readonly catalog: AnswerCatalog;
  readonly pageAddress: string;
}

/** The message on show and its answer, or an earlier one on request; what is selected next always takes its place. */
export function Following({ outlook, catalog, pageAddress }: FollowingProps): ReactElement {
  const { view, earlier, retry } = useFollowing(outlook);
  const { part, address, keepPart, keepAddress } = useSettings(outlook ?? null);
  const [reopened, setReopened] = useState<{ readonly result: EarlierResult; readonly instead: typeof view } | null>(null);
  // another message in Outlook ends the look back
  const result = reopened?.instead === view ? reopened.result : null;
  const shown = result ?? view;
  const words = catalog.pane.desk;
  return (
    <>
      {result !== null && (
        <div className="look-back" role="status">
          <p>{words.earlierShown}</p>
          <button type="button" onClick={() => setReopened(null)}>
            {words.back}
          </button>
        </div>
      )}
      <Inspector
        inspection={shown.inspection}
        round={result?.round ?? 0}
        label={labelOfItem(shown.item)}
        catalog={catalog}
        hints={catalog.pane.outlookHints}
        pageAddress={pageAddress}
        onRetry={retry}
        part={part}
        onPart={keepPart}
        desk={outlook ? { address, write: (message) => outlook.openNewMessage(message) } : null}
      />
      {outlook && (
        <footer className="desk">
          <EarlierResults
            results={earlier}
            catalog={catalog}
            onChoose={(chosen) => setReopened({ result: chosen, instead: view })}
          />
          <DeskSettings address={address} words={words} onSave={keepAddress} />
        </footer>
      )}
    </>
  );
}
