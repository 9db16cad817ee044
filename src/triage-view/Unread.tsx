import type { ReactElement } from 'react';
import type { Picture } from '../triage/index.ts';
import { Section } from '../ui/pieces/Section.tsx';
import { shortfallText } from './shortfall-text.ts';
import type { Speech } from './speech.ts';
import { say } from './speech.ts';

interface UnreadProps {
  readonly completeness: Picture['completeness'];
  readonly speech: Speech;
}

/** Inputs that are named; the rest is counted. */
const mostNamed = 200;
const lengths = { source: 400, detail: 200 } as const;

/** What was not read, or not in full, and why. */
export function Unread({ completeness, speech }: UnreadProps): ReactElement {
  const { words } = speech;
  const named = completeness.shortfalls.slice(0, mostNamed);
  const others = completeness.incomplete - named.length;
  return (
    <Section title={words.headings.unread} testId="unread">
      <ul>
        {named.map((container, at) => (
          <li key={at} className="wrap">
            {shortfallText(container, speech, lengths)}
          </li>
        ))}
        {others > 0 && <li>{say(words.more, { count: others }, speech)}</li>}
      </ul>
    </Section>
  );
}
