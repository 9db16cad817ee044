import type { Trace } from './trace.ts';

/**
 * Whether the text seems to come from a Microsoft mailbox, but somebody handed it on: as an attachment, or in a form in which it
 * is a guess where each field begins.
 */
export function isHandedOn({ source, reader, entry }: Trace): boolean {
  return (
    (source === 'attached' || source === 'guessed') && reader === 'microsoft365' && (entry === 'border' || entry === 'inside')
  );
}

/**
 * Whether a Microsoft mailbox may have written the newest lines, though nothing may vouch for it: somebody handed the text on, a
 * report returned it, or its lines of `Received` do not join, are in disorder, cannot be read or were left out. Where the newest
 * ones are of another system it is not.
 */
export function mayBeMicrosoftMailbox({ reader }: Trace): boolean {
  return reader === 'microsoft365' || reader === 'unknown';
}
