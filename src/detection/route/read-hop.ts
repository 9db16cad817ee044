import { decodeWhole } from '../../mail/encodings/encoded-words.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { readHost } from './dialects/dialect.ts';
import { dialectsOf } from './dialects/dialects.ts';
import { queuedBy } from './dialects/qmail.ts';
import type { Hop, Peer } from './hop.ts';
import { mayMentionMicrosoft } from './mentions-microsoft.ts';
import { readDate, readEndTime } from '../../mail/date-time.ts';
import type { ReceivedSyntax } from '../../mail/received/received.ts';
import { readReceived } from '../../mail/received/received.ts';

/**
 * A hop before anybody knows where the reader's border is. `byComment`: the first comment after the host that wrote it, as it
 * stands there; Exchange Online writes its own address in it.
 */
export type LooseHop = Omit<Hop, 'stretch'> & { readonly byComment?: string | undefined };

type OpenHop = { -readonly [K in keyof LooseHop]: LooseHop[K] };

/**
 * Reads one `Received` field. A line that is ambiguous or fits no dialect is kept as unrecognised, with its date if it has one.
 */
export function readHop(field: HeaderField): LooseHop {
  const value = decodeWhole(field.value);
  const syntax = readReceived(value);
  const hop: OpenHop = {
    at: field.at,
    dialect: 'unrecognised',
    from: undefined,
    by: undefined,
    protocol: undefined,
    time: undefined,
    mayBeMicrosoft365: undefined,
    byComment: undefined,
  };
  const by = syntax.ambiguous ? null : readHost(syntax.by?.words[0]);
  for (const dialect of syntax.ambiguous ? [] : dialectsOf(by)) {
    const peer = dialect.readPeer(syntax, by ?? '');
    if (peer === null && dialect.isMarked?.(syntax, by ?? '') === true) break;
    if (peer === null) continue;
    const protocol = protocolOf(syntax);
    hop.dialect = dialect.id;
    if (!isEmpty(peer)) hop.from = peer;
    if (by !== null) hop.by = by;
    if (protocol !== '') hop.protocol = protocol;
    hop.byComment = syntax.by?.comments[0];
    break;
  }
  if (hop.dialect === 'unrecognised' && mayMentionMicrosoft(field.value)) hop.mayBeMicrosoft365 = true;
  const time = syntax.date === null ? endTimeOf(value) : readDate(syntax.date);
  if (time !== null) hop.time = time;
  return hop;
}

/**
 * The rest of a `Received` field whose beginning was cut off: nobody can tell what it said, but it may speak of Microsoft 365.
 */
export function readCutHop({ at, value }: HeaderField): LooseHop {
  return { at, dialect: 'unrecognised', mayBeMicrosoft365: mayMentionMicrosoft(value) ? true : undefined };
}

/** Every server but SendGrid's puts a semicolon in front of the time. */
function endTimeOf(value: string): string | null {
  return value.includes(';') ? null : readEndTime(value);
}

function protocolOf(syntax: ReceivedSyntax): string {
  const [first, ...others] = syntax.with?.words ?? [];
  if (first === undefined) return queuedBy(syntax) ?? '';
  let protocol = first;
  for (const word of others) protocol += ` ${word}`;
  return protocol;
}

function isEmpty({ helo, reverseName, address }: Peer): boolean {
  return helo === undefined && reverseName === undefined && address === undefined;
}
