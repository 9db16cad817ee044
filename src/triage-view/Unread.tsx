import type { ReactElement } from 'react';
import { shortened } from '../explanation/printable.ts';
import type { Picture } from '../triage/index.ts';
import { Section } from '../ui/Section.tsx';
import type { Speech } from './speech.ts';
import { numberIn, say } from './speech.ts';

interface UnreadProps {
  readonly completeness: Picture['completeness'];
  readonly speech: Speech;
}

/** Inputs that are named; the rest is counted. */
const mostNamed = 200;
const longestDetail = 200;

/** What was not read, or not in full, and why. */
export function Unread({ completeness, speech }: UnreadProps): ReactElement {
  const { words } = speech;
  const named = completeness.shortfalls.slice(0, mostNamed);
  const others = completeness.incomplete - named.length;
  return (
    <Section title={words.headings.unread} testId="unread">
      <ul>
        {named.map(({ source, declared, read, shortfalls }, at) => (
          <li key={at} className="wrap">
            {source}
            {declared !== null && ` ${numberIn(read, speech)}/${numberIn(declared, speech)}`}:{' '}
            {shortfalls
              .map(({ reason, count }) =>
                count === null ? words.shortfalls[reason] : `${words.shortfalls[reason]} (${numberIn(count, speech)})`,
              )
              .join('; ')}
            {shortfalls
              .filter(({ reason, detail }) => reason === 'unknown-headings' && detail !== null)
              .map(({ detail }) => ` – ${shortened(detail ?? '', longestDetail)}`)}
          </li>
        ))}
        {others > 0 && <li>{say(words.more, { count: others }, speech)}</li>}
      </ul>
    </Section>
  );
}
