import type { HeaderField } from '../../mail/header-fields.ts';

/**
 * Whether a field holds a line of `Received` that is not read as one: lines were joined there, the field's name was cut, misspelt
 * or translated. Gmail's `X-Received` of its inner hops, `by 2002:…`, is none. Linear.
 */
export function hidesReceived({ name, value }: HeaderField): boolean {
  if (/(?:^|[ \t])received:(?:[ \t]|$)/i.test(value)) return true;
  const field = name.toLowerCase();
  if (field === 'received') return false;
  if (/^\s*from\s/i.test(value)) return holdsInTurn(value, [/\sby\s/i]);
  return field !== 'x-received' && holdsInTurn(value, clauses);
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
