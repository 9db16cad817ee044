import type { ReactElement } from 'react';
import type { AnswerCatalog } from '../../locales/catalog/catalog.ts';

/** Stands below a verdict of which nothing more could be fetched. */
export function DetailsMissing({ words }: { readonly words: AnswerCatalog }): ReactElement {
  return <p role="alert">{words.pane.partMissing}</p>;
}
