import { detect } from '../../src/detection/index.ts';
import { explain } from '../../src/explanation/explain.ts';
import type { Explanation, Language } from '../../src/explanation/explanation.ts';
import { catalogFor } from '../support/locales.ts';
import type { SampleId } from '../../src/page/samples/samples.ts';
import { samples } from '../support/samples.ts';

/** The header text of a built-in sample. */
export function sampleText(id: SampleId): string {
  const sample = samples.find((candidate) => candidate.id === id);
  if (sample === undefined) throw new Error(`There is no sample ${id}.`);
  return sample.headerText;
}

/** What the core says of a header text; the browser must show these words and no others. */
export function explanationOf(headerText: string, language: Language = 'en'): Explanation {
  return explain(detect(headerText), catalogFor(language));
}
