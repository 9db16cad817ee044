import type { ReactElement } from 'react';
import type { AnswerCatalog } from '../../locales/catalog/catalog.ts';

/** Stands for a part whose file could not be fetched. */
export function PartMissing({ catalog }: { readonly catalog: AnswerCatalog }): ReactElement {
  return <p role="alert">{catalog.pane.partMissing}</p>;
}
