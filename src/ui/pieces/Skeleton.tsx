import type { ReactElement } from 'react';

/** Lines in the place of text that is on its way, below what is waited for: grey alone does not say that anything happens. */
export function Skeleton({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="skeleton">
      {text === '' ? <div aria-hidden="true" /> : <span className="quiet">{text}</span>}
      <div aria-hidden="true" />
      <div aria-hidden="true" />
      <div aria-hidden="true" />
    </div>
  );
}
