import type { ReactElement } from 'react';
import { toldReply } from '../../explanation/intake/intake-notes.ts';
import { printable } from '../../explanation/words/printable.ts';
import type { RemoteReply as Reply } from '../../inspection/inspection.ts';
import type { PageCatalog } from '../../locales/catalog/catalog.ts';
import { ToneIcon } from '../pieces/icons.tsx';

interface RemoteReplyProps {
  readonly reply: Reply;
  readonly catalog: PageCatalog;
}

/**
 * What the server that refused a message answered, and what that shows. The text is a stranger's. Where it shows nothing, the
 * sign of the answer above stands for both.
 */
export function RemoteReply({ reply, catalog }: RemoteReplyProps): ReactElement {
  const { headline, text, quoted } = toldReply(reply, catalog);
  const tone = 'isRelay' in reply.finding && reply.finding.isRelay ? 'relay' : 'unknown';
  return (
    <section className={`answer-body tone-${tone}`} aria-label={catalog.pane.page.remoteReply} data-testid="remote-reply">
      <div className="band">
        {tone === 'relay' && <ToneIcon tone={tone} />}
        <h2>{headline}</h2>
      </div>
      <div className="card-text">
        <p>{text}</p>
        {quoted !== null && (
          <>
            <h3>{catalog.pane.page.remoteReply}</h3>
            <code className="quote reply" dir="ltr">
              {quoted.split('\n').map(printable).join('\n')}
            </code>
          </>
        )}
      </div>
    </section>
  );
}
