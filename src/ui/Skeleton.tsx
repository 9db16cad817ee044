import type { ReactElement } from 'react';

/** Lines in the place of text that is on its way; what it waits for is read aloud. */
export function Skeleton({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="skeleton">
      <span className="unseen">{text}</span>
      <div aria-hidden="true" />
      <div aria-hidden="true" />
      <div aria-hidden="true" />
      <div aria-hidden="true" />
    </div>
  );
}
