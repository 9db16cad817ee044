import type { ReactElement } from 'react';
import { splitAtPlaces } from '../../explanation/facts/place-links.ts';
import { HostName } from '../pieces/HostName.tsx';

/** A text whose menu paths lead to their pages in the admin centers; the whole path is the link's title. */
export function LinkedText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {splitAtPlaces(text).map((piece, index) =>
        typeof piece === 'string' ? (
          <HostName key={index} text={piece} />
        ) : (
          <a key={index} href={piece.address} title={piece.path} target="_blank" rel="noopener noreferrer" lang="en">
            {piece.label}
          </a>
        ),
      )}
    </>
  );
}
