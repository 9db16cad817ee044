import { useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { PartId } from '../../locales/catalog/part-words.ts';
import { FactsList } from '../facts/FactsList.tsx';
import { fetchedPart } from '../fetched/fetched-part.tsx';
import type { PartProps } from './part.ts';
import { PartMissing } from '../fetched/PartMissing.tsx';
import { Parts } from './Parts.tsx';

interface ResultTabsProps extends Omit<PartProps, 'line' | 'onLine' | 'back'> {
  readonly part: PartId;
  readonly onPart?: (part: PartId) => void;
}

const CopyTicket = fetchedPart(() => import('../actions/CopyTicket.tsx'), PartMissing);

/**
 * What stands behind an answer: the ticket to send or copy, the facts, and the parts in their tabs. A line that is
 * asked for is shown among all of
 * them.
 */
export function ResultTabs({ part, onPart, ...props }: ResultTabsProps): ReactElement {
  const [selected, setSelected] = useState(part);
  const [led, setLed] = useState<{ readonly at: number; readonly from: PartId } | null>(null);
  const line = led?.at ?? null;
  const select = (next: PartId): void => {
    setSelected(next);
    setLed(null);
    onPart?.(next);
  };
  const goToLine = (at: number): void => {
    setSelected('headers');
    setLed({ at, from: selected });
  };
  // the part was on show before, so it is there at once, and the focus can go to where the reader was
  const goBack = ({ at, from }: NonNullable<typeof led>): void => {
    flushSync(() => {
      setSelected(from);
      setLed(null);
    });
    document.querySelector<HTMLElement>(`.panel [data-at="${String(at)}"]`)?.focus();
  };
  const back = led === null ? null : { to: led.from, go: () => goBack(led) };
  return (
    <>
      <div className="ticket">
        <CopyTicket {...props} line={line} onLine={goToLine} />
      </div>
      <FactsList inspected={props.inspected} catalog={props.catalog} />
      <Parts {...props} line={line} onLine={goToLine} back={back} selected={selected} onSelect={select} />
    </>
  );
}
