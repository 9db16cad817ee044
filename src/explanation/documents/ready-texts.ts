import type { Detection } from '../../detection/detection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { TextDocument } from './document.ts';
import { documentInput } from './document-input.ts';
import type { Explanation } from '../explanation.ts';
import { intakeBlocks, nothingOfIntake, type IntakeAccount } from './intake-blocks.ts';
import { forwarderLetter, senderLetter } from './letters.ts';
import { maskDocument } from '../masking/mask-document.ts';
import { messageFacts } from '../card/message-facts.ts';
import { ticketOf } from './short-answer.ts';

/**
 * What can be sent as it stands. `readerAnswer`: two sentences for the reader. `ticket`: everything the help desk needs. The
 * letters to the administrator of the forwarding tenant and to the owner of the sender's domain are null where there is nothing
 * to ask of them.
 */
export interface ReadyMadeTexts {
  readonly readerAnswer: TextDocument;
  readonly ticket: TextDocument;
  readonly forwarderMessage: TextDocument | null;
  readonly senderMessage: TextDocument | null;
}

/**
 * `redacted`: local parts of mail addresses are masked, and commands hold placeholders for addresses. `intake`: for the ticket
 * alone.
 */
export interface ReadyMadeOptions {
  readonly redacted: boolean;
  readonly intake?: IntakeAccount;
}

/**
 * The texts for a detection and its explanation, which must be in the language of the catalog. Pure. The letters quote the lines
 * that show the pool and the arrival and nothing of the recipient's own: neither its filter's findings nor its inner route. The
 * one to the sender's domain is masked in any case, since who received the message is no business of its owner.
 */
export function readyMadeTexts(
  detection: Detection,
  explanation: Explanation,
  catalog: Catalog,
  { redacted, intake = nothingOfIntake }: ReadyMadeOptions,
): ReadyMadeTexts {
  const { language, messages: words } = catalog;
  const input = documentInput(detection, explanation, catalog);
  const addresses = redacted ? 'masked' : 'in-full';
  const forwarder = forwarderLetter(input);
  const sender = senderLetter(input);
  const answer = {
    language,
    subject: explanation.headline,
    blocks: [{ kind: 'paragraph', text: explanation.summary } as const],
    known: input.known,
    maskNote: words.masked,
    closing: [],
  };
  return {
    readerAnswer: maskDocument(answer, addresses),
    ticket: ticketOf(input, messageFacts(detection, catalog), intakeBlocks(intake), addresses),
    forwarderMessage: forwarder === null ? null : maskDocument(forwarder, addresses),
    senderMessage: sender === null ? null : maskDocument(sender, 'masked'),
  };
}
