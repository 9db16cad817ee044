import { printable } from '../../explanation/words/printable.ts';

/**
 * Text of several lines that a terminal shows and does not obey: of all controls (an escape sequence begins with one) only
 * newline stays.
 */
export function forTerminal(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/**
 * One line of JSON in plain ASCII: `JSON.stringify` leaves delete, C1 and the characters that turn the reading direction as they
 * are.
 */
export function jsonForTerminal(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
