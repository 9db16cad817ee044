import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Audience } from '../../../detection/advice.ts';
import { readyMadeTexts } from '../../../explanation/messages.ts';
import type { ReadyMadeTexts } from '../../../explanation/messages.ts';
import { withReading } from '../../reading-ticket.ts';
import { Fold } from '../Fold.tsx';
import type { PartProps } from '../part.ts';
import { Section } from '../Section.tsx';
import { ReadyTextBox } from './ReadyTextBox.tsx';
import { RemedyCard } from './RemedyCard.tsx';
import { WholeResult } from './WholeResult.tsx';

/** What to do, folded by whose job it is: the remedies, and a text that can be sent as it stands. */
export default function ActionsPart({ inspected, explanation, catalog, desk, entry }: PartProps): ReactElement {
  const [masked, setMasked] = useState(true);
  const { pane } = catalog;
  const words = pane.parts.actions;
  const ready = readyMadeTexts(inspected.detection, explanation, catalog.language, { redacted: masked });
  const texts = { ...ready, ticket: withReading(ready.ticket, entry, catalog, { redacted: masked }) };
  return (
    <Section title={pane.headings.remedies} testId="remedies">
      <label className="choice">
        <input type="checkbox" checked={masked} onChange={(event) => setMasked(event.target.checked)} /> {words.masked}
      </label>
      {explanation.remedies.map(({ audience, audienceName, party, remedies }, index) => {
        const name = textOf[audience];
        const text = texts[name];
        return (
          <Fold key={audience} title={audienceName} level={3} startsOpen={index === 0}>
            {party !== null && <p className="wrap">{party}</p>}
            {remedies.map((remedy) => (
              <RemedyCard key={remedy.remedy} remedy={remedy} words={pane} />
            ))}
            {text !== null && <ReadyTextBox title={words.texts[name]} audience={audience} text={text} words={pane} desk={desk} />}
            {audience === 'help-desk' && <WholeResult detection={inspected.detection} words={pane} />}
          </Fold>
        );
      })}
    </Section>
  );
}

const textOf: Readonly<Record<Audience, keyof ReadyMadeTexts>> = {
  reader: 'readerAnswer',
  'help-desk': 'ticket',
  forwarder: 'forwarderMessage',
  sender: 'senderMessage',
};
