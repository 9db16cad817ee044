import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { Explanation, Reason } from '../../explanation/explanation.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { mostQuoted } from './QuotedLines.tsx';

interface PrintedReasonsProps {
  readonly explanation: Explanation;
  readonly isVerdict: boolean;
  readonly isSenderSideSpam: boolean;
  readonly catalog: Catalog;
}

/** Why it is in Junk Email, why this pool, what shows it, and how far that reaches: each with the numbers of its lines. */
export function PrintedReasons({ explanation, isVerdict, isSenderSideSpam, catalog }: PrintedReasonsProps): ReactElement {
  const { why, senderSideFilter, reasons, junk, shortCaution, interpretations } = explanation;
  const { innocent, suspicious } = catalog.advice.labels;
  // that the outbound filter found nothing is part of the explanations
  const causes = senderSideFilter !== null && isSenderSideSpam ? [...why, senderSideFilter] : why;
  return (
    <>
      {junk?.placed === 'junk' && (
        <section>
          <h2>{catalog.tags.junk}</h2>
          <p>{junk.text}</p>
          {junk.contradictions.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      {causes.length > 0 && <Reasons title={catalog.report.why} reasons={causes} catalog={catalog} />}
      {reasons.length > 0 && <Reasons title={catalog.report.reasons} reasons={reasons} catalog={catalog} />}
      <section>
        <h2>{catalog.pane.headings.caution}</h2>
        <p>{shortCaution}</p>
        {isVerdict && (
          <>
            <p>{`${innocent}: ${interpretations.innocent}`}</p>
            <p>{`${suspicious}: ${interpretations.suspicious}`}</p>
          </>
        )}
      </section>
    </>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly catalog: Catalog;
}

/** A stranger can write any number of lines. */
const mostReasons = 25;

function Reasons({ title, reasons, catalog }: ReasonsProps): ReactElement {
  const hidden = reasons.length - mostReasons;
  return (
    <section>
      <h2>{title}</h2>
      <ol>
        {reasons.slice(0, mostReasons).map(({ text, tag, quotes }, at) => (
          <li key={at}>
            {text} {tag !== null && <span className="tag">{tag}</span>} {linesOf(quotes, catalog)}
          </li>
        ))}
      </ol>
      {hidden > 0 && <p>{fillPlain(catalog.pane.more, { count: hidden })}</p>}
    </section>
  );
}

/** `line 11, 9`; the first few where there are many. */
function linesOf(quotes: Reason['quotes'], catalog: Catalog): string {
  const numbers = quotes.slice(0, mostQuoted).map(({ at }) => String(at + 1));
  return numbers.length === 0 ? '' : fillPlain(catalog.report.line, { line: numbers.join(', ') });
}
