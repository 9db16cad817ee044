import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AnswerCatalog } from '../locales/catalog/catalog.ts';
import type { Outlook } from '../outlook/outlook.ts';
import type { EarlierResult } from './earlier-results.ts';
import { LookBack } from './LookBack.tsx';
import { DetailsMissing } from '../ui/fetched/DetailsMissing.tsx';
import { fetchedPart } from '../ui/fetched/fetched-part.tsx';
import { labelOfItem } from '../ui/answer/message-label.ts';
import { useFollowing } from './use-following.ts';
import { useSettings } from './use-settings.ts';
import type { Desk } from '../ui/desk.ts';
import { Inspector } from '../ui/Inspector.tsx';

interface FollowingProps {
  readonly outlook: Outlook | null | undefined;
  readonly catalog: AnswerCatalog;
  readonly pageAddress: string;
}

const BehindAnswer = fetchedPart(() => import('./BehindAnswer.tsx'), DetailsMissing, ['parts.css']);

/** The message on show and its answer, or an earlier one on request; what is selected next always takes its place. */
export function Following({ outlook, catalog, pageAddress }: FollowingProps): ReactElement {
  const { view, earlier, retry } = useFollowing(outlook);
  const { part, address, keepPart, keepAddress } = useSettings(outlook ?? null);
  const [reopened, setReopened] = useState<{ readonly result: EarlierResult; readonly instead: typeof view.item } | null>(null);
  const [isGiven, setGiven] = useState(false);
  // from the first answer on: nothing that the verdict waits for, and one handler for all messages
  const [isAnswered, setAnswered] = useState(false);
  if (!isAnswered && view.inspection.state !== 'checking') setAnswered(true);
  // another message in Outlook ends the look back, and its answer alone does not: the item is anew for each round
  const result = reopened?.instead === view.item ? reopened.result : null;
  const shown = result ?? view;
  const words = catalog.pane.desk;
  const desk: Desk | null = outlook ? { address, mailbox: () => outlook.mailbox(), item: () => shown.source } : null;
  return (
    <>
      {result !== null && (
        <LookBack key={result.round} text={words.earlierShown} back={words.back} onBack={() => setReopened(null)} />
      )}
      <div hidden={isGiven}>
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
          desk={desk}
        />
      </div>
      {outlook && desk && isAnswered && (
        <BehindAnswer
          words={catalog}
          given={{ outlook, item: view.item, words: catalog, part, onPart: keepPart, desk, onShown: setGiven }}
          foot={{
            catalog,
            earlier,
            onEarlier: (chosen) => {
              setReopened({ result: chosen, instead: view.item });
              document.documentElement.scrollTop = 0;
            },
            address,
            onAddress: keepAddress,
          }}
        />
      )}
    </>
  );
}
