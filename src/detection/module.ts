import { detect as detectIn } from './index.ts';
import type { Detection, TextKind } from './index.ts';

export * from './index.ts';

/**
 * As `detect` in index.ts, for programs of others, which may be JavaScript: what is no text is a mistake in the program and no
 * malformed mail, so it is refused by a TypeError that says what to give. Any text at all is read without an error.
 */
export function detect(headerText: string, kind?: TextKind): Detection {
  const given: unknown = headerText;
  if (typeof given !== 'string') {
    // eslint-disable-next-line no-restricted-syntax -- no mail is at fault here, and a made-up answer would hide the mistake
    throw new TypeError('detect needs the headers as a string; decode bytes first, for example with buffer.toString()');
  }
  return detectIn(given, kind);
}
