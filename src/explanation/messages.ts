import type { Detection } from '../detection/detection.ts';
import type { Language } from '../locales/language.ts';
import { messageWordsFor } from '../locales/messages.ts';
import type { ReadyText } from './blocks.ts';
import type { Explanation } from './explanation.ts';
import { forwarderLetter, senderLetter } from './messages/letters.ts';
import { telling } from './messages/telling.ts';
import { ticketOf } from './messages/ticket.ts';

export type { Block, FactRow, ReadyText } from './blocks.ts';
export { asHtml, asMarkdown, asPlainText } from './render.ts';

/**
 * What can be sent as it stands. `readerAnswer`: two sentences for the reader. `ticket`: everything the help desk needs. The letters to the
 * administrator of the forwarding tenant and to the owner of the sender's domain are null where there is nothing to ask of them.
 */
export interface ReadyMadeTexts {
  readonly readerAnswer: ReadyText;
  readonly ticket: ReadyText;
  readonly forwarderMessage: ReadyText | null;
  readonly senderMessage: ReadyText | null;
}

/** `redacted`: local parts of mail addresses are masked, and commands hold placeholders for addresses. */
export interface ReadyMadeOptions {
  readonly redacted: boolean;
}

/**
 * The texts for a detection and its explanation, which must be in the same language. Pure. The letters quote the lines that show the pool and the
 * arrival and nothing of the recipient's own: neither its filter's findings nor its inner route. The one to the sender's domain is masked in
 * any case, since who received the message is no business of its owner.
 */
export function readyMadeTexts(
  detection: Detection,
  explanation: Explanation,
  language: Language,
  { redacted }: ReadyMadeOptions,
): ReadyMadeTexts {
  const words = messageWordsFor(language);
  const told = telling(detection, explanation, words, redacted);
  const relayed = detection.verdict.outcome === 'relay-pool';
  return {
    readerAnswer: {
      language,
      subject: explanation.headline,
      blocks: [{ kind: 'paragraph', text: explanation.summary }],
    },
    ticket: ticketOf(told),
    forwarderMessage: relayed ? forwarderLetter(told) : null,
    senderMessage: relayed ? senderLetter(telling(detection, explanation, words, true)) : null,
  };
}
