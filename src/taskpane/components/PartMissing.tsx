import type { ReactElement } from 'react';
import type { PartProps } from './part.ts';

/** Stands for a part whose file could not be fetched. */
export function PartMissing({ catalog }: PartProps): ReactElement {
  return <p role="alert">{catalog.pane.parts.missing}</p>;
}
