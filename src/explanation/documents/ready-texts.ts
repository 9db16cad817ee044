import type { Detection } from '../../detection/detection.ts';
import type { Audience } from '../../detection/verdict/advice/advice.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Draft, TextDocument } from './document.ts';
import type { DocumentInput } from './document-input.ts';
import { documentInput } from './document-input.ts';
import type { Explanation } from '../explanation.ts';
import { intakeBlocks, nothingOfIntake, type IntakeAccount } from './blocks/intake-blocks.ts';
import { forwarderLetter, senderLetter } from './letters.ts';
import type { Addresses } from '../masking/mask-document.ts';
import { maskDocument } from '../masking/mask-document.ts';
import { sureSentence } from '../card/card.ts';
import { messageFacts } from '../card/message-facts.ts';
import { ticketOf } from './short-answer.ts';

/**
 * What can be sent as it stands. `readerAnswer`: what it is and what to do, for the reader. `ticket`: everything the help desk
 * needs. The letters to the administrator of the forwarding tenant and to the owner of the sender's domain are null where there
 * is nothing to ask of them.
 */
export interface ReadyMadeTexts {
  readonly readerAnswer: TextDocument;
  readonly ticket: TextDocument;
  readonly forwarderMessage: TextDocument | null;
  readonly senderMessage: TextDocument | null;
}

/** What is for whom. */
export const textOf: Readonly<Record<Audience, keyof ReadyMadeTexts>> = {
  reader: 'readerAnswer',
  'help-desk': 'ticket',
  forwarder: 'forwarderMessage',
  sender: 'senderMessage',
};

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
export function readyMadeTexts(...given: GivenForTexts): ReadyMadeTexts {
  const write = readyMadeText(...given);
  return {
    readerAnswer: write.readerAnswer(),
    ticket: write.ticket(),
    forwarderMessage: write.forwarderMessage(),
    senderMessage: write.senderMessage(),
  };
}

type GivenForTexts = [detection: Detection, explanation: Explanation, catalog: Catalog, options: ReadyMadeOptions];

/** The same texts, each written when it is asked for: most who ask need one. */
export function readyMadeText(...[detection, explanation, catalog, { redacted, intake = nothingOfIntake }]: GivenForTexts): {
  readonly [Kind in keyof ReadyMadeTexts]: () => ReadyMadeTexts[Kind];
} {
  const input = documentInput(detection, explanation, catalog);
  const addresses = redacted ? 'masked' : 'in-full';
  return {
    readerAnswer: () => maskDocument(readerAnswer(input, explanation, catalog), addresses),
    ticket: () => ticketOf(input, messageFacts(detection, catalog), intakeBlocks(intake), addresses),
    forwarderMessage: () => masked(forwarderLetter(input), addresses),
    senderMessage: () => masked(senderLetter(input), 'masked'),
  };
}

/**
 * What to do makes no sense to somebody who is not told what it is; and what the pool proves is no comfort in a danger. The label
 * of a calm answer is what the summary, or what it is, begins with: nobody is told twice.
 */
function readerAnswer(
  { known }: DocumentInput,
  { headline, summary, card, shortCaution }: Explanation,
  { language, messages }: Catalog,
): Draft {
  const what = sureSentence(card);
  const texts = [card.tone === 'calm' ? what : `${card.label}. ${what}`, summary, ...(card.isDanger ? [] : [shortCaution])];
  const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const);
  return { language, subject: headline, blocks, known, maskNote: messages.masked, closing: [] };
}

function masked(letter: Draft | null, addresses: Addresses): TextDocument | null {
  return letter === null ? null : maskDocument(letter, addresses);
}
