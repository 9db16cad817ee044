import type { ReactElement } from 'react';
import type { Reason } from '../../explanation/explanation.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { HostName } from '../pieces/HostName.tsx';
import { LongList } from '../pieces/LongList.tsx';
import { Proof } from './Proof.tsx';

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly catalog: Catalog;
  readonly onLine: (at: number) => void;
}

/** Facts, each with its proof behind it. */
export function ReasonList({ reasons, catalog, onLine }: ReasonListProps): ReactElement {
  return (
    <LongList entries={reasons} words={catalog.pane} className="reasons">
      {({ text, tag, quotes }, index) => (
        <li key={index} className="wrap">
          <HostName text={text} /> <Proof tag={tag} quotes={quotes} catalog={catalog} onLine={onLine} />
        </li>
      )}
    </LongList>
  );
}
