import { readAddress } from '../../ip-address.ts';
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

/** What a peer called itself: a host name, or an address literal (`EHLO [192.0.2.1]`) with its brackets. */
export function readGreeting(word: string | undefined): string | null {
  return readHost(word) ?? (word !== undefined && readAddress(word) !== null ? word : null);
}

/** The words that servers put where a looked-up name would stand. */
const placeholders: ReadonlySet<string> = new Set(['unknown', 'nxdomain', 'dnserror']);

/** A looked-up name; an empty record for a placeholder or a bare address, which say that there is none; null for anything else. */
export function readReverseName(word: string | undefined): Pick<Peer, 'reverseName'> | null {
  const name = readHost(word);
  if (name === null) return null;
  if (placeholders.has(name.toLowerCase()) || readAddress(name) !== null) return {};
  return /^[\w.-]+$/.test(name) ? { reverseName: name } : null;
}

/** The host that wrote the line, as it calls itself. */
export function writerOf(syntax: ReceivedSyntax): string {
  return readHost(syntax.clauses.get('by')?.words[0]) ?? '';
}

/** Whether the writing server names its software so: `mark` opens the first bracket behind its host, as in `by mx.example.org (Postfix)`. */
export function isMarked(syntax: ReceivedSyntax, mark: string): boolean {
  return syntax.clauses.get('by')?.comments[0]?.startsWith(mark) === true;
}
