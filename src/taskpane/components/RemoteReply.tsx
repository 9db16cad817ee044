import type { ReactElement } from 'react';
import { printable } from '../../explanation/printable.ts';
import type { Catalog } from '../../locales/catalog.ts';
import type { PageEntry } from '../page-entry.ts';
import { toldReply } from '../reading.ts';
import { ToneIcon } from './icons.tsx';

interface RemoteReplyProps {
  readonly entry: PageEntry;
  readonly catalog: Catalog;
}

/** What the server that refused a message answered, and what that shows. The text is a stranger's. */
export function RemoteReply({ entry, catalog }: RemoteReplyProps): ReactElement | null {
  const told = toldReply(entry, catalog);
  if (told === null) return null;
  const { headline, text, quoted } = told;
  const tone = entry.reply?.kind === 'relay-address' ? 'relay' : 'unknown';
  return (
    <section className={`answer-body tone-${tone}`} aria-label={catalog.pane.page.remoteReply} data-testid="remote-reply">
      <div className="headline">
        <ToneIcon tone={tone} />
        <h2>{headline}</h2>
      </div>
      <p className="summary">{text}</p>
      {quoted !== null && (
        <>
          <h3>{catalog.pane.page.remoteReply}</h3>
          <code className="quote reply" dir="ltr">
            {quoted.split('\n').map(printable).join('\n')}
          </code>
        </>
      )}
    </section>
  );
}
