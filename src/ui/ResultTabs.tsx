import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { PartId } from '../locales/catalog/part-words.ts';
import { FactsList } from './facts/FactsList.tsx';
import { fetchedPart } from './fetched-part.ts';
import type { PartProps } from './part.ts';
import { Parts } from './Parts.tsx';

interface ResultTabsProps extends Omit<PartProps, 'line' | 'onLine'> {
  readonly part: PartId;
  readonly onPart?: (part: PartId) => void;
}

const CopyTicket = fetchedPart(() => import('./actions/CopyTicket.tsx'));

/**
 * What stands behind an answer: the ticket to send or copy, the facts, and the parts in their tabs. A line that is
 * asked for is shown among all of
 * them.
 */
export function ResultTabs({ part, onPart, ...props }: ResultTabsProps): ReactElement {
  const [selected, setSelected] = useState(part);
  const [line, setLine] = useState<number | null>(null);
  const select = (next: PartId): void => {
    setSelected(next);
    setLine(null);
    onPart?.(next);
  };
  const goToLine = (at: number): void => {
    setSelected('headers');
    setLine(at);
  };
  return (
    <>
      <div className="ticket">
        <Suspense fallback={null}>
          <CopyTicket {...props} line={line} onLine={goToLine} />
        </Suspense>
      </div>
      <FactsList inspected={props.inspected} catalog={props.catalog} />
      <Parts {...props} line={line} onLine={goToLine} selected={selected} onSelect={select} />
    </>
  );
}
