import { loadSample, sampleIds } from '../../page/samples/samples.ts';
import type { GivenFile } from '../reading/given-file.ts';

/** What the page can be tried with. */
export const triageSamples = ['mailbox', 'trace'] as const;

export type TriageSample = (typeof triageSamples)[number];

/** A file of made-up mail: a mailbox with the samples of the other page, or a message trace. Rejects where it cannot be had. */
export async function sampleFile(sample: TriageSample): Promise<GivenFile> {
  const text =
    sample === 'mailbox' ? await mailboxText() : await import('./sample-trace.ts').then(({ sampleTrace }) => sampleTrace);
  const path = sample === 'mailbox' ? 'sample.mbox' : 'sample-trace.csv';
  return { path, file: new File([text], path) };
}

/** RFC 4155: a line that begins with From stands above each message. */
async function mailboxText(): Promise<string> {
  const texts = await Promise.all(sampleIds.map(loadSample));
  return texts.map((text) => `From - Wed Oct 21 10:00:00 2026\n${text.trimEnd()}\n\nA made-up message.\n\n`).join('');
}
