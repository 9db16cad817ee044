import { createTally, sourceOfBytes } from '../../src/triage/index.ts';
import type { TriageRecord } from '../../src/triage/index.ts';
import { headlinesOf, toStopIn } from '../../src/triage-view/headlines.ts';
import { bytesOf, reading } from '../triage/containers-of.ts';
import { relayed } from '../triage/sample-messages.ts';
import { speechIn } from './speech-in.ts';

let seed: TriageRecord;
beforeAll(async () => {
  const [record] = (await reading(sourceOfBytes('a', bytesOf(relayed)))).records;
  if (record === undefined) throw new Error('no record');
  seed = record;
});

function dangerOf(given: readonly Partial<TriageRecord>[], language: 'en' | 'da' | 'nl' = 'en'): string | null {
  const tally = createTally();
  for (const [at, one] of given.entries()) tally.add({ ...seed, identity: [2 * at + 1], ...one });
  return headlinesOf(tally.picture(), speechIn(language)).danger;
}

const mixed = [
  { outcome: 'ordinary-pool', threat: 'spam' },
  { outcome: 'undetermined', threat: 'malware' },
  { outcome: 'relay-pool', threat: 'phishing' },
  { outcome: 'internal', threat: 'phishing' },
  { outcome: 'relay-pool' },
] as const;

test.each([
  ['en', /warns of 4 messages \(malware: 1, phishing: 2, spam: 1\)\. .*help desk/],
  ['da', /advarer modtagerens eget filter mod 4 mails \(malware: 1, phishing: 2, spam: 1\)\. .*helpdesk/],
  ['nl', /waarschuwt het eigen filter van de ontvanger voor 4 berichten \(malware: 1, phishing: 2, spam: 1\)\. .*helpdesk/],
] as const)(
  'what is dangerous in any pool is said, the worst first, with what to do and whom to ask: %s',
  (language, sentence) => {
    expect(dangerOf(mixed, language)).toMatch(sentence);
  },
);

test.each([
  ['en', 'malware, phishing, spam'],
  ['da', 'malware, phishing, spam'],
  ['nl', 'malware, phishing, spam'],
] as const)('of what is to be stopped the worst is named first, however many there are: %s', (language, named) => {
  const threats = ['spam', 'spam', 'spam', 'phishing', 'phishing', 'malware'] as const;
  const tally = createTally();
  for (const [at, threat] of threats.entries()) tally.add({ ...seed, identity: [2 * at + 1], outcome: 'relay-pool', threat });
  expect(toStopIn(tally.picture(), speechIn(language))).toContain(named);
});

test('one is spoken of as one, and of none nothing is said', () => {
  expect(dangerOf([{ outcome: 'ordinary-pool', threat: 'malware' }])).toMatch(
    /1 message \(malware: 1\)\. Open no links or files in it;/,
  );
  expect(dangerOf([{ outcome: 'relay-pool' }])).toBeNull();
});

test('a copy that says more does not count twice', () => {
  const tally = createTally();
  const row = { ...seed, kind: 'delivery', identity: [9002], outcome: 'ordinary-pool', placed: null, threat: null } as const;
  tally.add(row);
  tally.add({ ...row, source: 'other', placed: 'quarantine', threat: 'phishing' });
  expect(tally.picture().threats).toMatchObject([{ key: 'phishing', count: 1 }]);
});
