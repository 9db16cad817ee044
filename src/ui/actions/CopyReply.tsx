import type { ReactElement } from 'react';
import { asHtml } from '../../explanation/documents/render/render-html.ts';
import { asPlainText } from '../../explanation/documents/render/render-text.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Copyable } from '../pieces/copy-text.ts';
import { replyTicketOf } from './ticket-intake.ts';
import { CopyButtons } from '../pieces/CopyButtons.tsx';

interface CopyReplyProps {
  readonly inspected: Inspected;
  readonly catalog: Catalog;
}

/** Copies what is known of a report that gives no header lines back, for a help desk's ticket. */
export default function CopyReply({ inspected, catalog }: CopyReplyProps): ReactElement {
  const { pane } = catalog;
  const content = (): Copyable => {
    const ticket = replyTicketOf(inspected, catalog);
    return { text: asPlainText(ticket), html: asHtml(ticket) };
  };
  return <CopyButtons choices={[{ label: pane.copy, content }]} copied={pane.copied} words={pane} />;
}
