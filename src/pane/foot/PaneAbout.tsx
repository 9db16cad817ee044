import { Link } from '@fluentui/react';
import type { ReactElement } from 'react';
import packageFile from '../../../package.json';
import type { PaneAboutWords } from '../../locales/catalog/pane-foot-words.ts';
import { Fold } from '../../ui/pieces/Fold.tsx';
import { versionShown } from '../../ui/version-shown.ts';

/** Which program this is, what it does with a message, and whose code is in it. */
export function PaneAbout({ words }: { readonly words: PaneAboutWords }): ReactElement {
  return (
    <Fold title={words.title} level={null}>
      <p>
        Relay Pool Inspector · {words.version} <span data-testid="version">{versionShown(packageFile.version, 'taskpane')}</span>
      </p>
      <p>{words.privacy}</p>
      <p>
        {words.source}{' '}
        <Link href="third-party-notices.txt" target="_blank" rel="noopener noreferrer">
          {words.notices}
        </Link>
      </p>
    </Fold>
  );
}
