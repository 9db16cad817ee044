import type { ReactElement } from 'react';
import type { Source } from '../../explanation/explanation.ts';
import { Fold } from '../pieces/Fold.tsx';

interface SourceListProps {
  readonly title: string;
  readonly sources: readonly Source[];
}

/** The pages that the texts cite by number, each with its date and, where it has an address, as a link. */
export function SourceList({ title, sources }: SourceListProps): ReactElement | null {
  if (sources.length === 0) return null;
  return (
    <Fold title={title} level={3}>
      <ul className="sources">
        {sources.map(({ number, title: page, day, address }) => (
          <li key={number} className="wrap">
            {`[${String(number)}] `}
            {address === null ? (
              page
            ) : (
              <a href={address} target="_blank" rel="noopener noreferrer" lang="en">
                {page}
              </a>
            )}{' '}
            {day !== null && <time dateTime={day}>{day}</time>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
