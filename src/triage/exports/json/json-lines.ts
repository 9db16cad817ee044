import { parsed } from './parsed-json.ts';

/**
 * Whether objects or lists stand line by line: the first one whole with another below it, or, where it is damaged, two others
 * that are whole, as they stand below one another in no document.
 */
export function isOfLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first = 0, second = 0, third = 0] = lines.slice(0, 3).map(wholenessOf);
  return first === 2 ? second > 0 : first + second + third === 5;
}

/** 2 for a line that is whole, 1 for one that only opens as one. A byte order mark is a blank to JavaScript. */
function wholenessOf(line: string): number {
  return /^\s*[{[]/.test(line) ? (parsed(line.trim()) === undefined ? 1 : 2) : 0;
}
