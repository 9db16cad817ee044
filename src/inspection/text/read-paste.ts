import { inputLimit } from '../limits.ts';
import { inputOf, readWrapped } from './read-input.ts';
import type { Input } from './read-input.ts';

/** Reads what was pasted. */
export function readPaste(text: string): Input {
  return inputOf(readWrapped(text.slice(0, inputLimit), { origin: 'paste', cutShort: text.length > inputLimit }));
}
