import { shortened } from '../explanation/words/printable.ts';
import type { ContainerReport } from '../triage/index.ts';
import { shownSource } from './shown-source.ts';
import type { Voice } from './speech.ts';
import { numberIn } from './speech.ts';

/** Characters of the name of an input, and of what a stranger wrote in it. */
export interface ShortfallLengths {
  readonly source: number;
  readonly detail: number;
}

/** `trace.csv 3/5: values were cut before they were saved`: which input fell short, by how much where it says so, and why. */
export function shortfallText(
  { source, kind, declared, read, shortfalls }: ContainerReport,
  voice: Voice,
  lengths: ShortfallLengths,
): string {
  const { words } = voice;
  const share = declared === null ? '' : ` ${numberIn(read, voice)}/${numberIn(declared, voice)}`;
  const reasons = shortfalls.map(({ reason, count }) =>
    // a file that is one message fell short once
    count === null || (kind === 'message' && count === 1)
      ? words.shortfalls[reason]
      : `${words.shortfalls[reason]} (${numberIn(count, voice)})`,
  );
  const details = shortfalls
    .filter(({ reason, detail }) => reason === 'unknown-headings' && detail !== null)
    .map(({ detail }) => ` – ${shortened(detail ?? '', lengths.detail)}`);
  return `${shortened(shownSource(source, words), lengths.source)}${share}: ${reasons.join('; ')}${details.join('')}`;
}
