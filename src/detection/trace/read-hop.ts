import { decodeWhole } from '../encoded-words.ts';
import type { HeaderField } from '../fields.ts';
import { readHost } from './dialects/dialect.ts';
import { dialectsOf } from './dialects/dialects.ts';
import { queuedBy } from './dialects/qmail.ts';
import type { Hop, Peer } from './hop.ts';
import { readPlainReceived } from './plain-received.ts';
import { readDate } from './received-date.ts';
import type { ReceivedSyntax } from './received.ts';
import { readReceived } from './received.ts';

/** A hop before anybody knows where the reader's border is. */
export type LooseHop = Omit<Hop, 'stretch'>;

type OpenHop = { -readonly [K in keyof LooseHop]: LooseHop[K] };

/** Reads one `Received` field. A line that is ambiguous or fits no dialect is kept as unrecognised, with its date if it has one. */
export function readHop(field: HeaderField): LooseHop {
  const value = decodeWhole(field.value);
  const syntax = readPlainReceived(value) ?? readReceived(value);
  const hop: OpenHop = {
    at: field.at,
    dialect: 'unrecognised',
    from: undefined,
    by: undefined,
    protocol: undefined,
    time: undefined,
  };
  const by = syntax.ambiguous ? null : readHost(syntax.by?.words[0]);
  for (const dialect of syntax.ambiguous ? [] : dialectsOf(by)) {
    const peer = dialect.readPeer(syntax, by ?? '');
    if (peer === null) continue;
    const protocol = protocolOf(syntax);
    hop.dialect = dialect.id;
    if (!isEmpty(peer)) hop.from = peer;
    if (by !== null) hop.by = by;
    if (protocol !== '') hop.protocol = protocol;
    break;
  }
  const time = syntax.date === null ? null : readDate(syntax.date);
  if (time !== null) hop.time = time;
  return hop;
}

function protocolOf(syntax: ReceivedSyntax): string {
  const words = syntax.with?.words ?? [];
  return words.length > 1 ? words.join(' ') : (words[0] ?? queuedBy(syntax) ?? '');
}

function isEmpty({ helo, reverseName, address }: Peer): boolean {
  return helo === undefined && reverseName === undefined && address === undefined;
}
