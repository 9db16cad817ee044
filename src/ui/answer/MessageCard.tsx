import type { ReactElement } from 'react';
import { printable } from '../../explanation/words/printable.ts';
import type { AnswerCatalog } from '../../locales/catalog/catalog.ts';
import { onlyAddressIn } from '../../mail/addresses/addresses.ts';
import type { MessageLabel } from './message-label.ts';

/** Says which message the pane speaks about: the pane may lag behind a mailbox, its reader must be able to tell. */
export function MessageCard({ label, catalog }: { readonly label: MessageLabel; readonly catalog: AnswerCatalog }): ReactElement {
  const { pane, locale } = catalog;
  const subject = printable(label.subject) || pane.noSubject;
  const sender = label.sender === null ? null : printable(label.sender) || pane.noSender;
  const start = addressStart(sender ?? '');
  return (
    <section className="message" aria-label={pane.message}>
      <div className="message-subject" data-testid="message-subject">
        <bdi title={subject}>{subject}</bdi>
      </div>
      {(sender !== null || label.date !== null) && (
        <p className="quiet">
          {start > 0 && <bdi title={sender ?? ''}>{sender?.slice(0, start)}</bdi>}
          {sender !== null && <bdi className="sender-address">{sender.slice(start)}</bdi>}
          {sender !== null && label.date !== null && <span aria-hidden="true">·</span>}
          {label.date !== null && <span>{dateText(label.date, locale)}</span>}
        </p>
      )}
    </section>
  );
}

/** Where the address in brackets begins that a sender ends with: a long name must not push it out of sight. 0 without a name. */
function addressStart(sender: string): number {
  const { local = '', domain = '' } = onlyAddressIn(sender) ?? {};
  const address = `<${local}@${domain}>`;
  return sender.endsWith(address) ? sender.length - address.length : 0;
}

function dateText(date: Date | string, locale: string): string {
  if (typeof date === 'string') return printable(date);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(date);
}
