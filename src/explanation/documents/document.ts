import type { Language } from '../../locales/language.ts';
import type { KnownNames } from '../masking/known-names.ts';

/**
 * A text ready to send or to print, as every renderer takes it; `subject` is one line for a mail or a ticket. Only `maskDocument`
 * makes one, so whatever is rendered was masked as a whole, and once.
 */
export interface TextDocument {
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/**
 * A document as it is built, before masking. `known`: names of mailboxes that are masked wherever they stand. `maskNote` is put
 * below `blocks` if a mask stands in them; `closing` comes last.
 */
export interface Draft {
  readonly language: Language;
  readonly subject: Text;
  readonly blocks: readonly Block<Text>[];
  readonly known: KnownNames;
  readonly maskNote: string;
  readonly closing: readonly Block<Text>[];
}

/** One text of a draft, in one piece or in several that are masked each on its own. */
export type Text = string | readonly Span[];

/**
 * A piece of a text. A string is masked like everything else. `limit`: the value is cut after so many characters, once it is
 * masked, since a cut before could part an address from its `@`. `field`: it is the value of the header field with this name.
 * `masked`: what takes its place in a masked text; equal to `value` where it is to stay, as names and addresses of servers are.
 */
export type Span =
  | string
  | { readonly value: string; readonly limit: number; readonly field?: string }
  | { readonly value: string; readonly masked: string };

/**
 * What a document is made of. Text of strangers stands in it as it is; each renderer makes it harmless in its own way. `outline`:
 * points, each with blocks below it. `facts`: names beside values. `lines`: each on a line of its own. `code`: to be copied as it
 * stands, the only text of several lines. `quote`: a header line. `group`: blocks that stand close together.
 */
export type Block<T = string> =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: T }
  | { readonly kind: 'paragraph'; readonly text: T }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly T[] }
  | { readonly kind: 'outline'; readonly items: readonly OutlineItem<T>[] }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow<T>[] }
  | { readonly kind: 'lines'; readonly lines: readonly T[] }
  | { readonly kind: 'code'; readonly language: 'powershell' | 'dns' | 'text'; readonly text: T }
  | { readonly kind: 'quote'; readonly text: T }
  | { readonly kind: 'group'; readonly blocks: readonly Block<T>[] };

/** One point of an outline. */
export interface OutlineItem<T = string> {
  readonly text: T;
  readonly details: readonly Block<T>[];
}

/** One value with its name. `literal`: the value is the message's own and no sentence; nothing in it may become a link. */
export interface FactRow<T = string> {
  readonly name: T;
  readonly value: T;
  readonly literal?: boolean;
}
