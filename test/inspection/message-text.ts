import { samples } from '../support/samples.ts';
import type { SampleId } from '../../src/page/samples/samples.ts';

/** The header lines of a sample with LF between them. */
export function sampleLines(id: SampleId = 'relay-delivery'): readonly string[] {
  const sample = samples.find((one) => one.id === id);
  if (sample === undefined) throw new Error(`no sample ${id}`);
  return sample.headerText.trimEnd().split(/\r?\n/);
}

/** The same lines with every fold undone: one line for a field. */
export function unfoldedLines(id: SampleId = 'relay-delivery'): readonly string[] {
  return sampleLines(id)
    .join('\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
}
