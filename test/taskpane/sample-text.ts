import { samples } from '../../src/samples/samples.ts';
import type { Sample } from '../../src/samples/samples.ts';

/** The header text of a built-in sample. */
export function sampleText(id: Sample['id']): string {
  const sample = samples.find((candidate) => candidate.id === id);
  if (!sample) throw new Error(`no sample ${id}`);
  return sample.headerText;
}
