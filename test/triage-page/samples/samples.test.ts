import { readFileSync } from 'node:fs';
import { sampleIds } from '../../../src/page/samples/samples.ts';
import { tally } from '../../../src/triage/index.ts';
import type { Picture } from '../../../src/triage/index.ts';
import { sampleFile, type TriageSample } from '../../../src/triage-page/samples/samples.ts';
import { bytesOf, readingBothWays } from '../../triage/containers-of.ts';

async function read(sample: TriageSample): Promise<{ readonly path: string; readonly text: string; readonly picture: Picture }> {
  const { path, file } = await sampleFile(sample);
  const text = (await file?.text()) ?? '';
  const { records, containers } = await readingBothWays(path, bytesOf(text));
  return { path, text, picture: tally(records, containers) };
}

test('the mailbox to try the page with holds every sample of the other page, read in full', async () => {
  const { path, picture } = await read('mailbox');
  expect(path).toBe('sample.mbox');
  expect(picture.messages).toBe(sampleIds.length);
  expect(picture.completeness.isComplete).toBe(true);
  expect(picture.toStop.threats).toMatchObject([{ key: 'phishing', count: 1 }]);
  expect(picture.fixes.length).toBeGreaterThan(0);
});

test('the message trace to try triage with is the one that the README names, read in full', async () => {
  const { text, picture } = await read('trace');
  expect(text).toBe(readFileSync('docs/sample-trace.csv', 'utf8'));
  expect(readFileSync('README.md', 'utf8')).toContain('docs/sample-trace.csv');
  expect(picture).toMatchObject({ messages: 9, relayPool: 5, relayPoolInJunk: 3, relayPoolInQuarantine: 1 });
  expect(picture.outcomes).toMatchObject({ 'ordinary-pool': 2, 'not-from-microsoft365': 1, undetermined: 1 });
  expect(picture.completeness.isComplete).toBe(true);
});
