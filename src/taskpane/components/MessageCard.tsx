import { Text } from '@fluentui/react';
import type { ReactElement } from 'react';
import { printable } from '../../explanation/printable.ts';
import type { AnswerCatalog } from '../../locales/catalog.ts';
import type { MessageLabel } from '../message-label.ts';

/** Says which message the pane speaks about: the pane may lag behind a mailbox, its reader must be able to tell. */
export function MessageCard({ label, catalog }: { readonly label: MessageLabel; readonly catalog: AnswerCatalog }): ReactElement {
  const { pane, locale } = catalog;
  return (
    <section className="message" aria-label={pane.message}>
      <Text block className="message-subject" data-testid="message-subject">
        <bdi>{printable(label.subject) || pane.noSubject}</bdi>
      </Text>
      {label.sender !== null && (
        <p className="quiet wrap">
          <bdi>{printable(label.sender) || pane.noSender}</bdi>
        </p>
      )}
      {label.date !== null && <p className="quiet wrap">{dateText(label.date, locale)}</p>}
    </section>
  );
}

function dateText(date: Date | string, locale: string): string {
  if (typeof date === 'string') return printable(date);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(date);
}
