import type { ReactElement } from 'react';

/** A short sentence in large type whose "e-mail" stays whole: browsers break a line at any hyphen. */
export function WholeWords({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/(e-mail)/).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={at} className="whole">
            {part}
          </span>
        ),
      )}
    </>
  );
}
