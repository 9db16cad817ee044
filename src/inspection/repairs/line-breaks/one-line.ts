import { namesReceived } from '../../../mail/lines.ts';
import { opensMailField } from '../mail-names.ts';

/**
 * Words at which one long line may be cut. The blank after the colon keeps the lists in signatures (`h=From:To:Date`) whole. The
 * line may begin with a quotation mark. Where breaks were lost without a blank in their place, a name stands right after a time
 * or a bracket.
 */
const names = /(?<=^["'“„«`]?|[ \t]|[+-]\d{4}|[);>])[A-Za-z][\w-]{1,80}:(?=[ \t])/g;

/** Words and signs that a server writes after the name `Received`; prose and what mail programs print have others. */
const opensHop = /^[ \t]+(?:["“„]?(?:from|by|with|via|id|for|on)\b|[[(<;]|=\?)/i;

/** The same of a `Received` whatever stands in front, but for a part of a longer name: none may be missed. */
const gluedHop = /(?<=[^\s"'“„«`-])Received:(?=[ \t](?:from|by)[ \t])/g;

/** Shorter lines hold a single field. */
const shortest = 60;
/** Characters after a name that are looked at. */
const longestOpening = 40;

/**
 * Cuts a line that holds a whole header section before every name of a field that is known; null for a line that holds none.
 * Where a field began is a guess then, since a sender may have written such a name into a subject or a greeting: whoever judges
 * such a text must not call anything certain.
 */
export function cutAtNames(text: string): string[] | null {
  if (text.length < shortest) return null;
  const line = text.replace(gluedHop, ' $&');
  const starts: number[] = [];
  let received = false;
  for (const { index, 0: name } of line.matchAll(names)) {
    if (!opensMailField(name)) continue;
    if (namesReceived(name)) {
      if (!opensHop.test(line.slice(index + name.length, index + name.length + longestOpening))) continue;
      received = true;
    }
    starts.push(index);
  }
  if (starts.length < 2 || !received) return null;
  return [line.slice(0, starts[0]).trim(), ...starts.map((start, at) => line.slice(start, starts[at + 1]).trim())].filter(
    (field) => field !== '',
  );
}
