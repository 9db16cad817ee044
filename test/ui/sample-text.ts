import type { SampleId } from '../../src/page/samples/samples.ts';
import { texts } from '../../src/page/samples/texts.ts';

/** The header text of a built-in sample. */
export function sampleText(id: SampleId): string {
  return texts[id];
}
