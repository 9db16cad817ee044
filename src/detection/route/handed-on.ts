import type { Trace } from './trace.ts';

/**
 * Whether the text is of a Microsoft mailbox, as far as it shows, and somebody handed it on: attached to another message, or in a
 * form in which it has to be guessed where a field begins.
 */
export function isHandedOn({ source, reader, entry }: Trace): boolean {
  return (
    (source === 'attached' || source === 'guessed') && reader === 'microsoft365' && (entry === 'border' || entry === 'inside')
  );
}
