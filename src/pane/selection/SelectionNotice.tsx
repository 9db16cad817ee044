import type { ReactElement } from 'react';
import { fill } from '../../explanation/words/fill.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { UnseenSelection } from './selection-follow.ts';

interface SelectionNoticeProps {
  readonly view: UnseenSelection;
  readonly catalog: Catalog;
  readonly onRetry: () => void;
}

/** Says why no more than the message on show is checked. */
export function SelectionNotice({ view, catalog, onRetry }: SelectionNoticeProps): ReactElement {
  const { selection: words, pane, unstated } = catalog;
  if (view.kind === 'api-missing') return <p className="quiet wrap selection-notice">{words.apiMissing}</p>;
  return (
    <div className="look-back" role="status">
      <p className="wrap">{fill(words.notListed, { code: view.code }, unstated)}</p>
      <button type="button" onClick={onRetry}>
        {pane.retry}
      </button>
    </div>
  );
}
