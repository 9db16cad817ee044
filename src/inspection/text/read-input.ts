import type { FoundMessage } from './found-message.ts';
import { readText } from './read-text.ts';
import type { TextSource } from './read-text.ts';
import type { Refusal } from '../files/refusal.ts';
import { unwrap } from '../wrappers/unwrap.ts';

/** The messages of a file or a paste in reading order; or why there is none. */
export type Input =
  | { readonly kind: 'messages'; readonly messages: readonly [FoundMessage, ...FoundMessage[]] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The messages in a text, and in one whose header lines stand in another form. */
export function readWrapped(text: string, source: TextSource): FoundMessage[] {
  const bare = unwrap(text);
  if (bare === null) return readText(text, source);
  const others = bare.others === null ? [] : [bare.others];
  return readText(bare.text, source).map((found) => ({
    ...found,
    repairs: [bare.isFaithful ? 'unpacked' : 'unwrapped', ...found.repairs],
    doubts: [...others, ...found.doubts],
  }));
}

/** What messages are as an input: of none it says that there is nothing. */
export function inputOf([first, ...others]: readonly FoundMessage[]): Input {
  return first === undefined ? { kind: 'refused', refusal: 'empty-file' } : { kind: 'messages', messages: [first, ...others] };
}
