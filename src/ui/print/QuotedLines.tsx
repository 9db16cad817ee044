import type { ReactElement } from 'react';
import type { Explanation, Quote } from '../../explanation/explanation.ts';
import { printable, shortened } from '../../explanation/words/printable.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';

interface QuotedLinesProps {
  readonly explanation: Explanation;
  readonly catalog: Catalog;
}

/** Lines that are quoted for one reason, and characters of a line with its name: a stranger may write any number of either. */
export const mostQuoted = 6;
const longestLine = 210;

/** The header lines that the reasons name, as they stand in the message. */
export function QuotedLines({ explanation, catalog }: QuotedLinesProps): ReactElement | null {
  const { why, reasons, junk } = explanation;
  const all = [...reasons, ...why, ...(junk?.placed === 'junk' ? [junk] : [])];
  const byLine = new Map<number, Quote>(
    all.flatMap(({ quotes }) => quotes.slice(0, mostQuoted).map((quote) => [quote.at, quote] as const)),
  );
  if (byLine.size === 0) return null;
  const lines = [...byLine.values()].sort((one, other) => one.at - other.at);
  return (
    <section data-testid="printed-lines">
      <h2>{catalog.pane.parts.titles.headers}</h2>
      <ol className="sheet-lines">
        {lines.map(({ at, name, value }) => (
          <li key={at} value={at + 1}>
            <b>{printable(name)}:</b> {shortened(value, Math.max(60, longestLine - name.length))}
          </li>
        ))}
      </ol>
    </section>
  );
}
