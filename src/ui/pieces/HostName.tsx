import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { printable } from '../../explanation/words/printable.ts';

/** A stranger's name has no end of dots; behind this many it breaks where it has to. */
const mostParts = 30;

/** Text with host names in it, which break before a dot where they are too long for a line; an IPv4 address stays whole. */
export function HostName({ text: given }: { readonly text: string }): ReactElement {
  const text = printable(given);
  const parts = text.split('.', mostParts);
  const rest = text.slice(parts.join('.').length);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <>{isInName(parts[index - 1], part) && <wbr />}.</>}
          {part}
        </Fragment>
      ))}
      {rest}
    </>
  );
}

/** A dot that ends a sentence is in no name, one between digits is in an address, and one behind a single letter in "f.eks.". */
function isInName(before = '', after: string): boolean {
  return /[\w-]{2}$/.test(before) && /^[\w-]/.test(after) && !(/\d$/.test(before) && /^\d/.test(after));
}
