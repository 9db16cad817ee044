import type { ReactElement } from 'react';
import { asHtml, asPlainText } from '../../../explanation/render.ts';
import type { Catalog } from '../../../locales/catalog.ts';
import type { Copyable } from '../../copy-text.ts';
import type { PageEntry } from '../../page-entry.ts';
import { replyTicket } from '../../reading-ticket.ts';
import { CopyButtons } from '../CopyButtons.tsx';

interface CopyReplyProps {
  readonly entry: PageEntry;
  readonly catalog: Catalog;
}

/** Copies what is known of a report that gives no header lines back, for a help desk's ticket. */
export default function CopyReply({ entry, catalog }: CopyReplyProps): ReactElement {
  const { pane } = catalog;
  const content = (): Copyable => {
    const ticket = replyTicket(entry, catalog);
    return { text: asPlainText(ticket), html: asHtml(ticket) };
  };
  return <CopyButtons choices={[{ label: pane.copy, content }]} copied={pane.copied} words={pane} />;
}
