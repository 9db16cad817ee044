import type { ReactElement } from 'react';
import packageFile from '../../package.json';
import type { PageCatalog } from '../locales/catalog/catalog.ts';
import type { Language } from '../locales/language.ts';
import { CopyButtons } from '../ui/pieces/CopyButtons.tsx';
import { Fold } from '../ui/pieces/Fold.tsx';
import { PartMissing } from '../ui/fetched/PartMissing.tsx';
import { versionShown } from '../ui/version-shown.ts';
import { usePageMoreWords } from './language/use-page-more-words.ts';

interface AboutProps {
  readonly language: Language;
  readonly catalog: PageCatalog;
}

/** Which program this is, what it does with what it is given, and a text to begin feedback with; nothing is sent. */
export default function About({ language, catalog }: AboutProps): ReactElement | null {
  const more = usePageMoreWords(language);
  if (more === null) return null;
  if (more === 'missing') return <PartMissing catalog={catalog} />;
  const words = more.about;
  const version = versionShown(packageFile.version, 'page');
  const feedback = (): { readonly text: string } => ({
    text: [
      `Relay Pool Inspector ${version}`,
      `${words.browser}: ${navigator.userAgent}`,
      `${words.did}: `,
      `${words.saw}: `,
      `${words.expected}: `,
      '',
      words.noHeaders,
    ].join('\n'),
  });
  return (
    <footer className="about">
      <Fold title={words.title} level={2}>
        <p>
          {words.version}: <span data-testid="version">{version}</span>
        </p>
        <p>{words.privacy}</p>
        <p>
          {words.source} <a href="third-party-notices.txt">{words.notices}</a>
        </p>
        <CopyButtons choices={[{ label: words.copyFeedback, content: feedback }]} copied={words.copied} words={catalog.pane} />
      </Fold>
    </footer>
  );
}
