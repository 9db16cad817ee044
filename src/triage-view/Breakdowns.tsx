import type { ReactElement } from 'react';
import { regionName } from '../detection/index.ts';
import type { Picture } from '../triage/index.ts';
import { claimedName } from './claimed-name.ts';
import { CountTable } from './CountTable.tsx';
import type { Speech } from './speech.ts';

interface BreakdownsProps {
  readonly picture: Picture;
  readonly speech: Speech;
}

/** The messages of the relay pool by who, why and where; all messages by pool. */
export function Breakdowns({ picture, speech }: BreakdownsProps): ReactElement {
  const { words, view } = speech;
  const { headings } = words;
  const organisations = picture.organisations.map((one) => ({ ...one, key: claimedName(one.key, one, speech) }));
  return (
    <div className="breakdowns">
      {picture.relayPool > 0 && (
        <>
          <CountTable title={headings.causes} counts={picture.causes} nameOf={(key) => words.causes[key]} speech={speech} />
          <CountTable title={headings.organisations} counts={organisations} nameOf={same} speech={speech} />
          <CountTable title={headings.senderDomains} counts={picture.senderDomains} nameOf={same} speech={speech} />
          <CountTable title={headings.placed} counts={picture.placed} nameOf={(key) => words.placed[key]} speech={speech} />
          <CountTable title={view.regions} counts={picture.regions} nameOf={regionName} speech={speech} />
        </>
      )}
      <CountTable title={headings.pools} counts={picture.pools} nameOf={(key) => words.pools[key]} speech={speech} />
    </div>
  );
}

function same(key: string): string {
  return key;
}
