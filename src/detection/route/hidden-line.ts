import type { HeaderField } from '../../mail/header-fields.ts';
import { isBlank } from '../../mail/header-lines.ts';
import { isSameWord } from '../../mail/same-word.ts';

/**
 * Whether a field holds a line of `Received` that is not read as one: lines were joined there, the field's name was cut, misspelt
 * or translated. Gmail's `X-Received` of its inner hops, `by 2002:…`, is none. Linear.
 */
export function hidesReceived({ name, value }: HeaderField): boolean {
  if (namesReceived(value)) return true;
  if (isSameWord(name, 'received')) return false;
  if (/^\s*from\s/i.test(value)) return holdsInTurn(value, [/\sby\s/i]);
  return value.includes(';') && holdsInTurn(value, clauses) && !isSameWord(name, 'x-received');
}

/** Whether the name stands in the value, `Received:`, with blanks around it. Most values hold few colons, or none. */
function namesReceived(value: string): boolean {
  for (let at = value.indexOf(':'); at !== -1; at = value.indexOf(':', at + 1)) {
    const start = at - 'received'.length;
    const isAlone = start === 0 || (start > 0 && isBlank(value.charCodeAt(start - 1)));
    const isLast = at + 1 === value.length || isBlank(value.charCodeAt(at + 1));
    if (isAlone && isLast && isSameWord(value.slice(start, at), 'received')) return true;
  }
  return false;
}

/** What no line of `Received` is without behind its sending side. */
const clauses = [/(?:^|\s)by\s/i, /\swith\s/i, /;/, /\d\d:\d\d/] as const;

/** Whether what the patterns mean stands one behind the other. Each is looked for once, so the text is read once. */
function holdsInTurn(text: string, patterns: readonly RegExp[]): boolean {
  let rest = text;
  for (const pattern of patterns) {
    const at = rest.search(pattern);
    if (at === -1) return false;
    rest = rest.slice(at + 1);
  }
  return true;
}
