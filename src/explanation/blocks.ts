import type { Language } from '../locales/language.ts';

/**
 * A ready-made text, cut into blocks that every way of writing it knows. Text of strangers stands in them as it is; each renderer
 * makes it harmless in its own way. `facts`: names beside values. `code`: to be copied as it stands. `quote`: a header line.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  | { readonly kind: 'code'; readonly language: 'powershell' | 'dns' | 'text'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string };

/** One value with its name. `literal`: the value is the message's own and no sentence; nothing in it may become a link. */
export interface FactRow {
  readonly name: string;
  readonly value: string;
  readonly literal?: boolean;
}

/** A text ready to send: `subject` is one line for a mail or a ticket. */
export interface ReadyText {
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
}
