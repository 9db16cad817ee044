import { decodeWhole } from '../encoded-words.ts';
import type { HeaderField } from '../fields.ts';
import { readHost } from './dialects/dialect.ts';
import { dialectsOf } from './dialects/dialects.ts';
import type { Hop } from './hop.ts';
import { readDate } from './received-date.ts';
import { readReceived } from './received.ts';

/** A hop before anybody knows where the reader's border is. */
export type LooseHop = Omit<Hop, 'stretch'>;

/** Reads one `Received` field. A line that is ambiguous or fits no dialect is kept as unrecognised, with its date if it has one. */
export function readHop(field: HeaderField): LooseHop {
  const syntax = readReceived(decodeWhole(field.value));
  const time = syntax.date === null ? null : readDate(syntax.date);
  const when = time === null ? {} : { time };
  if (!syntax.ambiguous) {
    const by = readHost(syntax.clauses.get('by')?.words[0]);
    for (const dialect of dialectsOf(by)) {
      const peer = dialect.readPeer(syntax);
      if (peer === null) continue;
      const protocol = syntax.clauses.get('with')?.words.join(' ');
      return {
        at: field.at,
        dialect: dialect.id,
        ...(Object.keys(peer).length === 0 ? {} : { from: peer }),
        ...(by === null ? {} : { by }),
        ...(protocol === undefined || protocol === '' ? {} : { protocol }),
        ...when,
      };
    }
  }
  return { at: field.at, dialect: 'unrecognised', ...when };
}
