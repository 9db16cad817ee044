import type { ReactElement } from 'react';
import type { AnswerCatalog } from '../../locales/catalog.ts';

/** Stands for a part whose file could not be fetched. */
export function PartMissing({ catalog }: { readonly catalog: AnswerCatalog }): ReactElement {
  return <p role="alert">{catalog.pane.parts.missing}</p>;
}
