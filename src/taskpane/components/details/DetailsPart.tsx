import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { describeAuthentication } from '../../../explanation/authentication-table.ts';
import { LongList } from '../LongList.tsx';
import type { PartProps } from '../part.ts';
import { Section } from '../Section.tsx';
import { AuthenticationResults } from './AuthenticationResults.tsx';
import { CodeGroup } from './CodeGroup.tsx';
import { codesByLine } from './codes-by-line.ts';

/** What the fields say in detail: authentication as tables, and every code of Microsoft's filters in words beside its raw value. */
export default function DetailsPart({ inspected: { detection }, explanation, catalog, onLine }: PartProps): ReactElement {
  const { pane, codes } = catalog;
  const lines = useMemo(() => describeAuthentication(detection, catalog), [detection, catalog]);
  const groups = useMemo(() => codesByLine(explanation.details), [explanation]);
  return (
    <>
      {lines.length > 0 && (
        <Section title={pane.parts.details.authentication} testId="authentication">
          <p className="quiet wrap">{pane.parts.details.authenticationNote}</p>
          <LongList entries={lines} words={pane} className="cards">
            {(line) => (
              <li key={line.at}>
                <AuthenticationResults line={line} words={pane} onLine={onLine} />
              </li>
            )}
          </LongList>
        </Section>
      )}
      {groups.length > 0 && (
        <Section title={codes.heading} testId="codes">
          <p className="quiet wrap">{codes.note}</p>
          <LongList entries={groups} words={pane} className="cards">
            {(group) => (
              <li key={group.at}>
                <CodeGroup group={group} words={pane} onLine={onLine} />
              </li>
            )}
          </LongList>
        </Section>
      )}
    </>
  );
}
