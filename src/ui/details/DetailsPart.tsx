import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { describeAuthentication } from '../../explanation/details/authentication-table.ts';
import { messageFacts } from '../../explanation/card/message-facts.ts';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { Fold } from '../pieces/Fold.tsx';
import { LongList } from '../pieces/LongList.tsx';
import type { PartProps } from '../result/part.ts';
import { Section } from '../pieces/Section.tsx';
import { AuthenticationResults } from './AuthenticationResults.tsx';
import { CheckMatrix } from './CheckMatrix.tsx';
import { CodeGroup } from './CodeGroup.tsx';
import { codesByLine } from './codes-by-line.ts';
import { byWorth } from './by-worth.ts';
import { OwnCodes } from './OwnCodes.tsx';

/**
 * What the fields say in detail, by worth: the verdict of the reader's own filter, the sender checks side by side, and folded
 * below what others wrote: every authentication line as a table, every code beside its raw value.
 */
export default function DetailsPart({ inspected: { detection }, explanation, catalog, onLine }: PartProps): ReactElement {
  const { pane, codes, look } = catalog;
  const lines = useMemo(() => describeAuthentication(detection, catalog), [detection, catalog]);
  const facts = useMemo(() => messageFacts(detection, catalog), [detection, catalog]);
  const { own, telling, rest, others } = useMemo(() => {
    const ownLines = new Set(detection.evidence.flatMap(({ vouched, cites }) => (vouched ? cites : [])));
    const all = explanation.details;
    const mine = all.filter(({ at }) => ownLines.has(at));
    return { own: mine, ...byWorth(mine), others: codesByLine(all.filter(({ at }) => !ownLines.has(at))) };
  }, [detection, explanation]);
  return (
    <>
      {own.length > 0 && (
        <Section title={look.details.own} testId="own-codes">
          <p>
            <span className="tag">{look.details.ownTag}</span>
          </p>
          <OwnCodes details={telling} words={pane} onLine={onLine} />
          {rest.length > 0 && (
            <Fold title={fillPlain(look.details.more, { count: rest.length })} level={3} startsOpen={telling.length === 0}>
              <OwnCodes details={rest} words={pane} onLine={onLine} />
            </Fold>
          )}
        </Section>
      )}
      {lines.length > 0 && (
        <Section title={look.details.checks} testId="authentication">
          <CheckMatrix facts={facts} isVouched={detection.trace.border?.vouched === true} words={look.details} />
          <Fold title={pane.parts.details.authentication} level={3}>
            <p className="quiet wrap">{pane.parts.details.authenticationNote}</p>
            <LongList entries={lines} words={pane} className="cards">
              {(line) => (
                <li key={line.at}>
                  <AuthenticationResults line={line} words={pane} onLine={onLine} />
                </li>
              )}
            </LongList>
          </Fold>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={codes.heading} testId="codes">
          <Fold
            title={fillPlain(look.details.others, { count: others.reduce((sum, { details }) => sum + details.length, 0) })}
            level={3}
            startsOpen={own.length === 0}
          >
            <p className="quiet wrap">{codes.note}</p>
            <LongList entries={others} words={pane} className="cards">
              {(group) => (
                <li key={group.at}>
                  <CodeGroup group={group} words={pane} onLine={onLine} />
                </li>
              )}
            </LongList>
          </Fold>
        </Section>
      )}
    </>
  );
}
