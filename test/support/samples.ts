import type { SampleId } from '../../src/page/samples/samples.ts';
import { sampleIds } from '../../src/page/samples/samples.ts';
import { texts } from '../../src/page/samples/texts.ts';

/** A built-in sample of the page with its header text. */
export interface Sample {
  readonly id: SampleId;
  readonly headerText: string;
}

/** All of them, in the order of the page: the sources fetch the texts only when one is asked for. */
export const samples: readonly Sample[] = sampleIds.map((id) => ({ id, headerText: texts[id] }));
