import type { TextDocument } from '../../explanation/documents/document.ts';
import type { IntakeAccount } from '../../explanation/documents/blocks/intake-blocks.ts';
import { replyTicket } from '../../explanation/documents/reply-ticket.ts';
import { noHeadersIn, readingNotes, toldReply } from '../../explanation/intake/intake-notes.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';

/** What the ticket of a message tells of its text: what a refusing server answered, and how the text was read. */
export function ticketIntake(inspected: Inspected, catalog: Catalog): IntakeAccount {
  const { page } = catalog.pane;
  const reply = inspected.reply === null ? null : toldReply(inspected.reply, catalog);
  return {
    reply: reply === null ? null : { title: page.remoteReply, ...reply },
    notes: { title: page.reading, items: readingNotes(inspected, catalog) },
  };
}

/** The ticket of a report without any header lines. */
export function replyTicketOf(inspected: Inspected, catalog: Catalog): TextDocument {
  const intake = ticketIntake(inspected, catalog);
  return replyTicket(intake.reply?.headline ?? noHeadersIn(inspected, catalog.intake), intake, catalog);
}
