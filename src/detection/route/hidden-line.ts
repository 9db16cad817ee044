import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { isSameWord } from '../../mail/same-word.ts';

/**
 * Whether a field holds a line of `Received` that is not read as one: lines were joined or left out there, the field's name was
 * cut, misspelt or translated, or a time stands alone in it, as a mail program prints it. Gmail's `X-Received` of its inner hops,
 * `by 2002:…`, is none. Linear.
 */
export function hidesReceived({ name, value }: HeaderField): boolean {
  const isReceived = isSameWord(name, 'received');
  // a peer greets as it likes, but not at the end of the line
  if (namesReceived.test(value) || leftOut.test(isReceived ? value.slice(-6) : value)) return true;
  if (isReceived) return namesNobody(value);
  if (!name.includes('-') && !ofWords.includes(name.toLowerCase()) && holdsInTurn(value, inAnyLanguage)) return true;
  if (/^\s*from\s/i.test(value)) return holdsInTurn(value, [/\sby\s/i]);
  return value.includes(';') && holdsInTurn(value, clauses) && !isSameWord(name, 'x-received');
}

/**
 * Whether a value shows no hop at all. Every server writes one of these words or signs; a mail program that prints a time under
 * the same name writes none.
 */
export function namesNobody(value: string): boolean {
  // almost every server begins so: one look is enough for its line
  if (/^\s*(?:from|by)\s/i.test(value)) return false;
  return /\d/.test(value) && !/\b(?:from|by|with|via|id|for)\s|[(;@]|=\?|[a-z]\.[a-z]/i.test(value);
}

/** The name stands in the value, `Received:`, with blanks around it. */
const namesReceived = /(?:^|[ \t])received:(?:[ \t]|$)/i;

/** A line of its own, `[...]` or `…`, by which somebody says that lines were left out. */
const leftOut = /(?:^|[ \t])[[(<]?(?:\.{3}|…)[\])>]?(?:[ \t]|$)/;

/** What every line of `Received` holds, in this order: its sending side; its receiving side, or how it came; and the time. */
const clauses = [/(?:^|\s)(?:from|by)\s/i, /\s(?:by|with)\s/i, /;/, /\d\d:\d\d/] as const;

/** The same where a browser translated all words of a line, its name among them: an address, and then the time. */
const inAnyLanguage = [/[[(](?:(?:\d{1,3}\.){3}\d|(?:IPv6:)?[\da-f]{0,4}:[\da-f:])/i, /[\])]\s/, /;/, /\d\d:\d\d/] as const;

/** Fields of one word in which people write what they like. */
const ofWords: readonly string[] = ['subject', 'comments', 'keywords'];

/** Whether the patterns match one after the other. Each is searched for once, so the text is read once. */
function holdsInTurn(text: string, patterns: readonly RegExp[]): boolean {
  let rest = text;
  for (const pattern of patterns) {
    const at = rest.search(pattern);
    if (at === -1) return false;
    rest = rest.slice(at + 1);
  }
  return true;
}
