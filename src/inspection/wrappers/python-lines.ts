import { fieldLine } from './field-line.ts';

/** A name and a value, each in quotes of its own. */
const pair = /\('([!-&(-9;-~]{1,80})',\s{1,40}('(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*")/g;

/**
 * The header lines in the list of pairs that Python prints of a message: `[('Received', 'from …'), …]`. A dictionary keeps one
 * field of each name alone, and so tells of no route. None of any other text. Linear: a text in quotes ends at its first quote.
 */
export function linesOfPython(text: string): string[] {
  if (!/^\s*\[\s*\('/.test(text)) return [];
  return [...text.matchAll(pair)].map(([, name = '', quoted = '']) => fieldLine(name, unescaped(quoted.slice(1, -1))));
}

/** Breaks and tabs as Python writes them, and any other sign behind a backslash as it is. */
function unescaped(text: string): string {
  return text.replace(/\\(?:[rnt]|([^]))/g, (_, sign: string | undefined) => sign ?? ' ');
}
