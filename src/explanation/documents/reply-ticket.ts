import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { TextDocument } from './document.ts';
import { nobody } from '../masking/known-names.ts';
import { maskDocument } from '../masking/mask-document.ts';
import { intakeBlocks, type IntakeAccount } from './blocks/intake-blocks.ts';

/**
 * The ticket for a report that gives no header lines back: there is the server's answer and nothing else. Addresses are masked.
 */
export function replyTicket(headline: string, intake: IntakeAccount, catalog: Catalog): TextDocument {
  const { language, messages: words } = catalog;
  const draft = {
    language,
    subject: `${words.ticket.title}: ${headline}`,
    blocks: [{ kind: 'heading', level: 1, text: headline } as const, ...intakeBlocks(intake)],
    known: nobody,
    maskNote: words.ticket.masked,
    closing: [],
  };
  return maskDocument(draft, 'masked');
}
