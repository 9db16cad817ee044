import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { cutField } from '../../mail/headers/header-fields.ts';
import { namesNobody } from './hidden-line.ts';
import type { LooseHop } from './read-hop.ts';
import { readCutHop, readHop } from './read-hop.ts';

/**
 * The hops, newest first. The rest of a field that was cut off at the top counts as an unreadable line, since lines of the
 * reader's own may be missing there. So does a last field without a time: every server writes one, so the text ends in the middle
 * of that line. A `Received` above the newest hop that names no server was printed by a mail program, and is left out.
 */
export function readHops(fields: readonly HeaderField[], index: FieldIndex): LooseHop[] {
  const lines = fieldsNamed(index, 'Received');
  const newest = lines.findIndex(({ value }) => !namesNobody(value));
  const hops = lines.slice(newest === -1 ? lines.length : newest).map(readHop);
  const last = hops.at(-1);
  const unfinished = last?.time === undefined ? fields.at(-1) : undefined;
  if (unfinished !== undefined && unfinished.at === last?.at) hops[hops.length - 1] = readCutHop(unfinished);
  const [first] = fields;
  return first?.name === cutField && hops.length > 0 ? [readCutHop(first), ...hops] : hops;
}
