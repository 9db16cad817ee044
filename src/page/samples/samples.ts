/** The samples, in the order in which the page offers them. */
export const sampleIds = [
  'relay-delivery',
  'relay-upstream-list',
  'junk-phishing',
  'junk-failed-authentication',
  'junk-blocked-sender',
  'ordinary-pool',
  'high-risk-pool',
  'forged-relay-line',
  'headers-missing',
  'internal',
  'not-from-microsoft365',
] as const;

export type SampleId = (typeof sampleIds)[number];

/**
 * Fetches a made-up header block to try the page with, one for each kind of answer and three that are in Junk Email; names and
 * outside addresses are those reserved for documentation. Rejects where it cannot be had.
 */
export function loadSample(id: SampleId): Promise<string> {
  return import('./texts.ts').then(({ texts }) => texts[id]);
}
