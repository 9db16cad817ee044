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
