import type { DialectId, Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../received.ts';

/**
 * How one kind of receiving server writes the sending side.
 * `readPeer` gives the peer if the line has this shape, null if it has not. A dialect never guesses: a line that fits nothing
 * stays unrecognised.
 */
export interface Dialect {
  readonly id: Exclude<DialectId, 'unrecognised'>;
  readonly readPeer: (syntax: ReceivedSyntax) => Peer | null;
}

/** A host name as it may stand in a line: one word without brackets, at most 255 characters (RFC 1035), no trailing dot. */
export function readHost(word: string | undefined): string | null {
  if (word === undefined || word.length > 256) return null;
  const name = word.endsWith('.') ? word.slice(0, -1) : word;
  return name !== '' && /^[^\s()<>[\];"]+$/.test(name) ? name : null;
}
