import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { PartId } from '../../locales/part-words.ts';
import { fetchedPart } from './fetched-part.ts';
import type { PartProps } from './part.ts';
import { Parts } from './Parts.tsx';

interface BehindProps extends Omit<PartProps, 'line' | 'onLine'> {
  readonly part: PartId;
  readonly onPart?: (part: PartId) => void;
}

const CopyTicket = fetchedPart(() => import('./actions/CopyTicket.tsx'));

/** What stands behind an answer: the report to copy, and the parts in their tabs. A line that is asked for is shown among all of them. */
export function Behind({ part, onPart, ...props }: BehindProps): ReactElement {
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
      <Parts {...props} line={line} onLine={goToLine} selected={selected} onSelect={select} />
    </>
  );
}
