import type { Draft, Span, Text, TextDocument } from '../documents/document.ts';
import { mapTexts } from '../documents/map-texts.ts';
import { printable, shortened } from '../words/printable.ts';
import { maskKnown, nobody, type KnownNames } from './known-names.ts';
import { maskField } from './mask-field.ts';
import { holdsMask, redact } from './redact.ts';

/** `masked`: what names a mailbox is masked; `in-full`: nothing is. */
export type Addresses = 'masked' | 'in-full';

/**
 * The only way from a draft to a document that can be rendered: every text of every block is masked, then cut, then made fit for
 * a line. What the masks mean is said once, and only where there is one.
 */
export function maskDocument({ language, subject, blocks, known, maskNote, closing }: Draft, addresses: Addresses): TextDocument {
  const written: string[] = [];
  const names = addresses === 'masked' ? known : null;
  const line = (text: Text): string => printable(textOf(text, names));
  const change = {
    line,
    // a command holds values of the message in its masked form too
    code: (text: Text): string =>
      maskKnown(textOf(text, names), names ?? nobody)
        .split('\n')
        .map(printable)
        .join('\n'),
  };
  const noted = {
    line: (text: Text): string => keep(change.line(text)),
    code: (text: Text): string => keep(change.code(text)),
  };
  function keep(text: string): string {
    written.push(text);
    return text;
  }
  const body = blocks.map((block) => mapTexts(block, noted));
  const note = addresses === 'masked' && written.some(holdsMask) ? [{ kind: 'paragraph', text: maskNote } as const] : [];
  return {
    language,
    subject: line(subject),
    blocks: [...body, ...note, ...closing.map((block) => mapTexts(block, change))],
  };
}

/** `known`: null where nothing is masked. */
function textOf(text: Text, known: KnownNames | null): string {
  return typeof text === 'string' ? spanOf(text, known) : text.map((span) => spanOf(span, known)).join('');
}

function spanOf(span: Span, known: KnownNames | null): string {
  if (typeof span === 'string') return known === null ? span : maskKnown(redact(span), known);
  if ('masked' in span) return known === null ? span.value : span.masked;
  return shortened(known === null ? span.value : maskKnown(maskField(span.field ?? '', span.value), known), span.limit);
}
