import type { Block, ReadyText } from '../explanation/blocks.ts';
import { withMaskNote } from '../explanation/messages/mask-note.ts';
import { printable } from '../explanation/printable.ts';
import { redact } from '../explanation/redact.ts';
import type { Catalog } from '../locales/catalog.ts';
import { messageWordsFor } from '../locales/messages.ts';
import type { PageEntry } from './page-entry.ts';
import { readingNotes, toldReply } from './reading.ts';

/** How a ticket treats addresses: `redacted` masks their local parts. */
interface TicketOptions {
  readonly redacted: boolean;
}

/** The ticket, told too what a refusing server answered and how the text was read, below the first facts: both bear on all that follows. */
export function withReading(ticket: ReadyText, entry: PageEntry | null, catalog: Catalog, options: TicketOptions): ReadyText {
  if (entry === null) return ticket;
  const at = ticket.blocks.findIndex(({ kind }) => kind === 'facts') + 1;
  const told = [...replyBlocks(entry, catalog, options), ...noteBlocks(entry, catalog)];
  const blocks = [...ticket.blocks.slice(0, at), ...told, ...ticket.blocks.slice(at)];
  return { ...ticket, blocks: withMaskNote(blocks, { words: messageWordsFor(catalog.language), ...options }) };
}

/** The ticket for a report that gives no header lines back: there is the server's answer and nothing else. Addresses are masked. */
export function replyTicket(entry: PageEntry, catalog: Catalog): ReadyText {
  const headline = toldReply(entry, catalog)?.headline ?? catalog.intake.reportWithoutHeaders;
  const words = messageWordsFor(catalog.language);
  return {
    language: catalog.language,
    subject: words.ticket.subject.replace('{headline}', headline),
    blocks: withMaskNote(
      [
        { kind: 'heading', level: 1, text: headline },
        ...replyBlocks(entry, catalog, { redacted: true }),
        ...noteBlocks(entry, catalog),
      ],
      { words, redacted: true },
    ),
  };
}

function replyBlocks(entry: PageEntry, catalog: Catalog, { redacted }: TicketOptions): Block[] {
  const reply = toldReply(entry, catalog);
  if (reply === null) return [];
  // on one line, as header lines are quoted: none of its own lines can pass for a line of the ticket
  const quoted = printable(reply.quoted ?? '');
  return [
    { kind: 'heading', level: 2, text: catalog.pane.page.remoteReply },
    { kind: 'paragraph', text: `${reply.headline} ${reply.text}` },
    ...(reply.quoted === null ? [] : [{ kind: 'quote', text: redacted ? redact(quoted) : quoted } as const]),
  ];
}

function noteBlocks(entry: PageEntry, catalog: Catalog): Block[] {
  const notes = readingNotes(entry, catalog);
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: catalog.pane.page.reading },
    { kind: 'list', ordered: false, items: notes },
  ];
}
