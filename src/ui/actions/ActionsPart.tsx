import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Audience } from '../../detection/verdict/advice/advice.ts';
import { readyMadeTexts, textOf } from '../../explanation/documents/ready-texts.ts';
import type { RemedyGroup } from '../../explanation/explanation.ts';
import { ticketIntake } from './ticket-intake.ts';
import { Fold } from '../pieces/Fold.tsx';
import type { PartProps } from '../result/part.ts';
import { Section } from '../pieces/Section.tsx';
import { ReadyTextBox } from './ReadyTextBox.tsx';
import { RemedyGroupView } from './RemedyGroupView.tsx';
import { SourceList } from './SourceList.tsx';
import { WholeResult } from './WholeResult.tsx';

/** What to do, folded by whose job it is: the remedies, and a text to send as it stands; last the pages behind it all. */
export default function ActionsPart({ inspected, explanation, catalog, desk }: PartProps): ReactElement {
  const [masked, setMasked] = useState(true);
  const { pane } = catalog;
  const words = pane.parts.actions;
  const intake = ticketIntake(inspected, catalog);
  const texts = readyMadeTexts(inspected.detection, explanation, catalog, { redacted: masked, intake });
  const isBrief = ({ audience }: RemedyGroup): boolean => isElsewhere[audience] && texts[textOf[audience]] !== null;
  const cited = new Set(explanation.remedies.flatMap((group) => citedIn(group, isBrief(group))));
  return (
    <Section title={pane.headings.remedies} testId="remedies">
      <label className="choice">
        <input type="checkbox" checked={masked} onChange={(event) => setMasked(event.target.checked)} /> {words.masked}
      </label>
      {explanation.remedies.map((group, index) => {
        const { audience, audienceName } = group;
        const name = textOf[audience];
        const text = texts[name];
        return (
          <Fold key={audience} title={audienceName} level={3} startsOpen={index === 0}>
            <RemedyGroupView group={group} isBrief={isBrief(group)} catalog={catalog} />
            {text !== null && <ReadyTextBox title={words.texts[name]} audience={audience} text={text} words={pane} desk={desk} />}
            {audience === 'help-desk' && <WholeResult inspected={inspected} words={pane} />}
          </Fold>
        );
      })}
      <SourceList title={catalog.advice.labels.sources} sources={explanation.sources.filter(({ number }) => cited.has(number))} />
    </Section>
  );
}

/** The numbers of the pages behind what is on show. */
function citedIn({ remedies }: RemedyGroup, isBrief: boolean): number[] {
  return remedies.flatMap(({ strength, isGeneral, sources, textSources }) => {
    if (strength === 'possible') return [];
    return [...(isBrief || isGeneral ? textSources : sources)];
  });
}

/** Whose job is not done by those who read the pane, and who are written to instead. */
const isElsewhere: Readonly<Record<Audience, boolean>> = { reader: false, 'help-desk': false, forwarder: true, sender: true };
