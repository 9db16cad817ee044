import { fieldNameOf } from './lines.ts';

/** The lines of a message: its header section, and what stands below the empty line (RFC 5322, section 2.1). */
export interface Halves {
  readonly head: readonly string[];
  readonly below: readonly string[];
}

/** Cuts at the first empty line below a field, so that a paste may begin with empty lines or with prose. */
export function halvesOf(lines: readonly string[]): Halves {
  let fieldSeen = false;
  const end = lines.findIndex((line) => {
    if (line === '') return fieldSeen;
    fieldSeen ||= fieldNameOf(line) !== null;
    return false;
  });
  return end === -1 ? { head: lines, below: [] } : { head: lines.slice(0, end), below: lines.slice(end + 1) };
}

/** The unfolded value of the first field of a name, in any letter case; an empty text when there is none. */
export function valueOf(head: readonly string[], name: string): string {
  const start = head.findIndex((line) => fieldNameOf(line)?.toLowerCase() === name);
  const first = head[start];
  if (first === undefined) return '';
  const parts = [first.slice(first.indexOf(':') + 1)];
  for (let at = start + 1; at < head.length; at += 1) {
    const line = head[at] ?? '';
    if (!line.startsWith(' ') && !line.startsWith('\t')) break;
    parts.push(line);
  }
  return parts.join('').trim();
}
