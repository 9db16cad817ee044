import { createTally } from '../../src/triage/index.ts';
import type { TriageRecord } from '../../src/triage/index.ts';
import { emptyRecord } from '../../src/triage/record/empty-record.ts';
import { headlinesOf } from '../../src/triage-view/headlines.ts';
import type { Headlines } from '../../src/triage-view/headlines.ts';
import type { Period } from '../../src/triage-view/period.ts';
import { speechIn } from './speech-in.ts';

function headlines(given: readonly Partial<TriageRecord>[], period: Period | null = null): Headlines {
  const tally = createTally();
  for (const [at, one] of given.entries())
    tally.add({ ...emptyRecord({ source: 'a', item: at + 1 }), identity: [2 * at + 1], ...one });
  return headlinesOf(tally.picture(), speechIn('en'), period);
}

test('of the reasons why messages could not be told two are named, and that there are more', () => {
  const two = [{ missing: 'empty' }, { missing: 'empty' }, { missing: 'not-headers' }] as const;
  const next = 'To see what helps, check one with its full headers.';
  expect(headlines(two).warnings).toEqual([
    `Cannot tell (this does not mean safe): 3 (empty message: 2; no header lines: 1). ${next}`,
  ]);
  expect(headlines([...two, { missing: 'no-received' }]).warnings).toEqual([
    expect.stringMatching(/: 4 \(empty message: 2; [^;]*: 1; …\)\. To see what helps, /),
  ]);
});

test('of reports alone the first says what they count, and the others are notes', () => {
  const report = { kind: 'dmarc', outcome: 'relay-pool', count: 7 } as const;
  const found = headlines([report, { kind: 'statistics', outcome: 'relay-pool', count: 3 }]);
  expect(found.isNothing).toBe(false);
  expect(found.first).toMatch(/^DMARC reports .* 7 of 7\.$/);
  expect(found.notes).toEqual([expect.stringMatching(/^Admin center report .* 3\.$/)]);
  expect(headlines([])).toMatchObject({ isNothing: true, first: 'No message was found.', notes: [] });
  // beside a message they are a note
  expect(headlines([report, { outcome: 'ordinary-pool' }]).notes).toHaveLength(1);
});

test('of days that were asked for it is said that what has no date is counted too, in reports as well', () => {
  const days = { since: '2026-03-01', until: null };
  const dated = { time: '2026-03-02T10:00:00Z', outcome: 'ordinary-pool' } as const;
  const told = 'Only messages of 2026-03-01 – … (UTC) are counted';
  expect(headlines([dated], days).warnings).toEqual([`${told}.`]);
  expect(headlines([{ kind: 'statistics', outcome: 'relay-pool', count: 3 }, dated], days).warnings).toEqual([
    `${told}. Rows of reports that have no date are counted too.`,
  ]);
});

test('how many of the relay pool are likely alone is said apart from those that may be forged', () => {
  const upstream = { outcome: 'relay-pool', position: 'upstream', certainty: 'likely' } as const;
  const others = [
    { ...upstream, mayBeForged: true },
    { outcome: 'ordinary-pool', certainty: 'likely' },
  ] as const;
  expect(headlines([upstream, upstream]).warnings).toEqual(['Relay pool likely, not certain: 2.']);
  expect(headlines([upstream, { outcome: 'relay-pool', certainty: 'certain' }, ...others]).warnings).toEqual([
    'Relay pool likely, not certain: 1.',
    'May be forged (headers claim the relay pool, but nothing confirms it): 1.',
  ]);
});

test.each([
  [['certain', 'likely'], '2 of 2 messages came through the relay pool; '],
  [['likely', 'likely'], '2 of 2 messages probably came through the relay pool; '],
  [['likely', 'claimed'], '2 of 2 messages perhaps came through the relay pool; '],
  [['claimed', 'claimed'], '2 of 2 messages perhaps came through the relay pool; '],
  [['certain', 'claimed'], '2 of 2 messages came through the relay pool; '],
  [['likely'], 'The one message that was read probably came through the relay pool; '],
  [['claimed'], 'The one message that was read perhaps came through the relay pool; '],
  [['certain'], 'The one message that was read came through the relay pool; '],
])('the first sentence is no surer than the surest message of the relay pool: %j', (kinds, start) => {
  const found = kinds.map((kind) => ({
    outcome: 'relay-pool' as const,
    certainty: kind === 'certain' ? ('certain' as const) : ('likely' as const),
    mayBeForged: kind === 'claimed',
  }));
  expect(headlines(found).first).toBe(
    `${start}${found.length === 1 ? 'it is not' : 'none of these is'} known to be in Junk Email.`,
  );
});

test('of messages that only claim the relay pool it is said that they may be forged', () => {
  const claimed = { outcome: 'relay-pool', certainty: 'likely', mayBeForged: true } as const;
  const shown = { outcome: 'relay-pool', certainty: 'certain' } as const;
  expect(headlines([claimed, shown, { outcome: 'not-from-microsoft365', mayBeForged: true }])).toMatchObject({
    first: '2 of 3 messages came through the relay pool; none of these is known to be in Junk Email.',
    warnings: ['May be forged (headers claim the relay pool, but nothing confirms it): 1.'],
  });
  expect(headlines([shown]).warnings).toEqual([]);
});

test('a row about somebody else’s message with the same Message-ID confirms no claim, in any order', () => {
  const at = (address: string) => ({ name: null, address, region: null });
  const claimed = {
    outcome: 'relay-pool',
    position: 'upstream',
    certainty: 'likely',
    mayBeForged: true,
    server: at('52.103.174.18'),
    identity: [5, 6],
  } as const;
  const row = {
    kind: 'delivery',
    outcome: 'relay-pool',
    position: 'delivery',
    certainty: 'certain',
    server: at('52.103.160.12'),
    identity: [6, 7],
  } as const;
  const warning = [expect.stringMatching(/^May be forged .*: 1\.$/)];
  expect(headlines([claimed, row]).warnings).toEqual(warning);
  expect(headlines([row, claimed]).warnings).toEqual(warning);
  // its header text goes before the row, and is no more certain than it was
  const confirmed = ['Relay pool likely, not certain: 1.'];
  expect(headlines([claimed, { ...row, server: claimed.server }]).warnings).toEqual(confirmed);
  expect(headlines([{ ...row, server: claimed.server }, claimed]).warnings).toEqual(confirmed);
});

test('a copy that confirms the relay pool makes a claim one no longer, and one that says nothing of it does not', () => {
  const server = { name: null, address: '40.95.1.9', region: null };
  const claimed = { outcome: 'relay-pool', certainty: 'likely', mayBeForged: true, server, identity: [5, 6] } as const;
  const shown = { outcome: 'relay-pool', certainty: 'certain', position: 'delivery', server } as const;
  const row = { kind: 'delivery', ...shown, identity: [6], placed: 'junk' } as const;
  const found = headlines([claimed, row]);
  expect([found.first.slice(0, 15), found.warnings]).toEqual(['The one message', ['Relay pool likely, not certain: 1.']]);
  const silent = {
    kind: 'delivery',
    outcome: 'undetermined',
    missing: 'address-not-logged',
    identity: [6],
    placed: 'junk',
  } as const;
  expect(headlines([claimed, silent]).warnings).toEqual([expect.stringMatching(/^May be forged .*: 1\.$/)]);
});
