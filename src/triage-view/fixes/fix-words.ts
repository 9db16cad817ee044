import { detect } from '../../detection/index.ts';
import type { TextDocument } from '../../explanation/documents/document.ts';
import { readyMadeText, textOf } from '../../explanation/documents/ready-texts.ts';
import { explain } from '../../explanation/explain.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Fix } from '../../triage/tally/picture.ts';
import type { Example } from './examples.ts';

/**
 * A thing to fix in words. `who`: whose job it is. `text` says what and why, `letter` is ready to be sent; both null where no
 * header text is at hand.
 */
export interface FixWords {
  readonly title: string;
  readonly who: string;
  readonly text: string | null;
  readonly letter: TextDocument | null;
}

/** The words for a fix, from the header text of one of the messages that it explains. */
export function fixWordsOf(...given: Parameters<typeof writeFixWords>): FixWords {
  const writing = writeFixWords(...given);
  for (;;) {
    const step = writing.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, so that a page can give others their turn between them. */
export function* writeFixWords(
  { remedy, audience }: Pick<Fix, 'remedy' | 'audience'>,
  example: Example | null,
  catalog: Catalog,
  redacted: boolean,
): Generator<undefined, FixWords, undefined> {
  const who = catalog.audiences[audience];
  const { title } = catalog.remedies[remedy];
  if (example === null) return { title, who, text: null, letter: null };
  const detection = detect(example.headerText, { source: example.source });
  yield;
  const explanation = explain(detection, catalog);
  yield;
  const found = explanation.remedies.flatMap(({ remedies }) => remedies).find((one) => one.remedy === remedy);
  const letter = readyMadeText(detection, explanation, catalog, { redacted })[textOf[audience]]();
  return { title, who, text: found === undefined ? null : withoutCitations(found.text), letter };
}

/** The pages that a sentence cites by number stand in the letter alone. */
function withoutCitations(text: string): string {
  return text.replace(/ ?\[\d{1,3}\]/g, '');
}
