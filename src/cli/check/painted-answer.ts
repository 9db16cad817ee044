import type { CardTone } from '../../detection/index.ts';
import type { Paint } from '../terminal/paint.ts';
import { forTerminal } from '../terminal/safe-text.ts';

/**
 * An answer made safe for a terminal, then painted: its first line, which says what was found, in the colour of its tone;
 * headings and the names of values stand out.
 */
export function paintedAnswer(text: string, tone: CardTone, paint: Paint): string {
  const lines = forTerminal(text).trimEnd().split('\n');
  return lines
    .map((line, i) => {
      if (i === 0) return paint.tone(tone, line);
      if (isRule(line) || isRule(lines[i + 1] ?? '')) return paint.strong(line);
      const name = /^[^\s:>][^:]{0,30}:(?=\s|$)/.exec(line)?.[0] ?? '';
      return paint.strong(name) + line.slice(name.length);
    })
    .join('\n');
}

/** What stands below a heading. */
function isRule(line: string): boolean {
  return /^\s*(?:=+|-+|~+|\.+)$/.test(line);
}
