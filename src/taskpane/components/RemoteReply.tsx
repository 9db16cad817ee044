import type { ReactElement } from 'react';
import { printable } from '../../explanation/printable.ts';
import type { ReplyFinding } from '../../intake/reply-finding.ts';
import type { Catalog } from '../../locales/catalog.ts';
import { ToneIcon } from './icons.tsx';

interface RemoteReplyProps {
  readonly finding: ReplyFinding;
  /** the text of the server; null when the report quotes none */
  readonly reply: string | null;
  readonly catalog: Catalog;
}

/** What the server that refused a message answered, and what that shows. The text is a stranger's. */
export function RemoteReply({ finding, reply, catalog }: RemoteReplyProps): ReactElement {
  const tone = finding.kind === 'relay-address' ? 'relay' : 'unknown';
  const { headline, text } = catalog.intake.replies[finding.kind];
  const address = finding.kind === 'relay-address' ? finding.address : '';
  return (
    <section className={`answer-body tone-${tone}`} aria-label={catalog.pane.page.remoteReply} data-testid="remote-reply">
      <div className="headline">
        <ToneIcon tone={tone} />
        <h2>{headline}</h2>
      </div>
      <p className="summary">{text.split('{address}').join(address)}</p>
      {reply !== null && (
        <>
          <h3>{catalog.pane.page.remoteReply}</h3>
          <code className="quote reply" dir="ltr">
            {reply.split('\n').map(printable).join('\n')}
          </code>
        </>
      )}
    </section>
  );
}
