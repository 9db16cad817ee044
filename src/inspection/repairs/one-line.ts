import { opensReceived } from '../../mail/lines.ts';
import { opensMailField } from './mail-names.ts';

/**
 * Words at which one long line may be cut. The blank behind the colon keeps the lists in signatures (`h=From:To:Date`) whole. The
 * line may begin with a quotation mark.
 */
const names = /(?<=^["'“„«`]?|[ \t])[A-Za-z][\w-]{1,80}:(?=[ \t])/g;

/** Shorter lines hold a single field. */
const shortest = 60;

/**
 * Cuts a line that holds a whole header section before every name of a field that is known; null for a line that holds none.
 * Where a field began is a guess then, since a sender may have written such a name into a subject or a greeting: whoever judges
 * such a text must not call anything certain.
 */
export function cutAtNames(line: string): string[] | null {
  if (line.length < shortest) return null;
  const starts: number[] = [];
  let received = false;
  for (const { index, 0: name } of line.matchAll(names)) {
    if (!opensMailField(name)) continue;
    starts.push(index);
    received ||= opensReceived(name);
  }
  if (starts.length < 2 || !received) return null;
  return [line.slice(0, starts[0]).trim(), ...starts.map((start, at) => line.slice(start, starts[at + 1]).trim())].filter(
    (field) => field !== '',
  );
}
