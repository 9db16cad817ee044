import type { Verdict } from '../../../src/detection/verdict/verdict.ts';
import type { Evidence } from '../../../src/detection/rules/evidence.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { certaintyOf } from '../../../src/explanation/reasons/certainty.ts';
import { groupEvidence } from '../../../src/explanation/reasons/evidence-groups.ts';
import { criteriaInCauses, isToldAsCause } from '../../../src/explanation/reasons/why.ts';
import { catalogFor } from '../../support/locales.ts';
import { detectionOf, evidenceOf, fieldsOf } from '../detections.ts';

const words = catalogFor('en');
const domain = 'partner.example';
const spf = (claim: 'met' | 'not-met'): Evidence<'arrival-spf'> => evidenceOf('arrival-spf', claim, { domain, result: 'x' }, [1]);
const dkim = (claim: 'met' | 'not-met'): Evidence<'arrival-dkim'> =>
  evidenceOf('arrival-dkim', claim, { domain, result: 'x' }, [1]);
const check = (claim: 'accepted' | 'not-accepted' | 'rewritten'): Evidence =>
  evidenceOf('sender-domain-check', claim, { value: '0' }, [2]);
const tenant = evidenceOf('relaying-tenant', 'named', { tenant: 'northwind.example', field: 'X-OriginatorOrg' }, [3]);
const fields = fieldsOf(['Received', 'A', 'B', 'C'].map((name) => [name, `of ${name}`] as const));

describe('what would have kept the message out of the relay pool', () => {
  const statesOf = (evidence: readonly Evidence[], verdict: Partial<Verdict> = {}): unknown[] =>
    explain(detectionOf({ evidence, verdict, fields }), words).arrival.map(({ criterion, state }) => [criterion, state]);
  test.each<[string, readonly Evidence[], readonly string[]]>([
    ['nothing is known', [], ['not-visible', 'not-visible', 'not-visible']],
    ['all of it', [spf('met'), dkim('met'), check('accepted')], ['met', 'met', 'met']],
    ['none of it', [spf('not-met'), dkim('not-met'), check('not-accepted')], ['not-met', 'not-met', 'not-met']],
    // the domain before it was rewritten is not known
    ['a rewritten sender', [check('rewritten'), spf('met')], ['not-visible', 'met', 'not-visible']],
  ])('%s', (_, evidence, [domainState, spfState, dkimState]) => {
    expect(statesOf(evidence)).toEqual([
      ['accepted-domain', domainState],
      ['spf', spfState],
      ['dkim', dkimState],
    ]);
    expect(statesOf(evidence, { outcome: 'ordinary-pool' })).toEqual([]);
  });
});

describe('the causes that are told', () => {
  const why = (
    ...found: readonly (readonly [Verdict['causes'][number], 'shown' | 'suggested' | 'possible'])[]
  ): Partial<Verdict> => ({
    why: found.map(([cause, strength]) => ({ cause, strength })),
  });
  const told = (verdict: Partial<Verdict>, evidence: readonly Evidence[] = []): unknown[] =>
    explain(detectionOf({ verdict, evidence, fields }), words).why.map(({ text, tag, quotes }) => [text, tag, quotes.length]);
  const { causes, causeUnknown, tags } = words;

  test('what is merely possible stands beside nothing that is shown', () => {
    expect(told(why(['abuse', 'possible'], ['spf-fail', 'shown']), [spf('not-met')])).toEqual([
      [causes['spf-fail'], tags.strengths.shown, 1],
    ]);
    expect(told(why(['abuse', 'possible'], ['forwarding', 'possible']), [tenant])).toEqual([
      [causeUnknown, null, 0],
      [causes.abuse, tags.strengths.possible, 0],
      [causes.forwarding, tags.strengths.possible, 1],
    ]);
    expect(told({ ...why(['spf-fail', 'shown']), outcome: 'ordinary-pool' })).toEqual([]);
  });

  test('what a cause says is not said again by its evidence', () => {
    const isTold = (item: Evidence, verdict: Partial<Verdict>): boolean => isToldAsCause(item, detectionOf({ verdict }));
    const forwarded = why(['forwarding', 'shown']);
    expect(isTold(tenant, forwarded)).toBe(true);
    expect(isTold(check('rewritten'), forwarded)).toBe(true);
    expect(isTold({ ...tenant, claim: 'contradicted' }, forwarded)).toBe(false);
    expect(isTold(tenant, why(['spf-fail', 'shown']))).toBe(false);
    expect(isTold(spf('not-met'), why(['spf-fail', 'shown']))).toBe(false);
    expect(isTold(tenant, { ...forwarded, outcome: 'ordinary-pool' })).toBe(false);
  });

  test('the criteria that were not met', () => {
    const criteria = (verdict: Partial<Verdict>): unknown[] => [...criteriaInCauses(detectionOf({ verdict }))];
    for (const result of ['none', 'neutral', 'softfail', 'fail', 'temperror', 'permerror'] as const)
      expect(criteria(why([`spf-${result}`, 'shown']))).toEqual(['spf']);
    expect(criteria(why(['sender-not-accepted', 'shown'], ['spf-fail', 'shown']))).toEqual(['accepted-domain', 'spf']);
    expect(criteria(why(['forwarding', 'shown'], ['null-reverse-path', 'shown'], ['spf-fail', 'possible']))).toEqual([]);
  });
});

test.each<[Partial<Verdict>, string | null]>([
  [{ certainty: null }, null],
  [{ certainty: 'certain' }, words.certainty.certain],
  [{ certainty: 'likely', doubts: ['attached', 'guessed'] }, words.certainty.doubts.attached],
  [
    { certainty: 'likely', doubts: ['attached', 'stamps-missing'] },
    `${words.certainty.doubts.attached} ${words.certainty.uncorroborated}`,
  ],
  [
    { certainty: 'certain', position: 'upstream', outcome: 'not-from-microsoft365' },
    `${words.certainty.certain} ${words.certainty.passedOn}`,
  ],
  [{ certainty: 'certain', position: 'upstream', outcome: 'relay-pool' }, words.certainty.certain],
  [{ certainty: 'certain', position: 'delivery', outcome: 'ordinary-pool' }, words.certainty.certain],
])('how sure %j is', (verdict, expected) => {
  expect(certaintyOf(detectionOf({ verdict: { doubts: [], ...verdict } }).verdict, words.certainty)).toBe(expected);
});

test.each<[string, Partial<Verdict>, readonly Evidence[], string]>([
  ['the relay pool', { senderSideFilter: null }, [], 'relay-unknown'],
  ['the relay pool, and spam', { senderSideFilter: 'spam' }, [], 'relay-spam'],
  ['an automatic reply', {}, [evidenceOf('automatic-reply', 'declared' as never, {} as never, [1])], 'automatic-reply'],
  ['a pool that is not known', { outcome: 'undetermined', missing: 'unknown-pool' }, [], 'unknown-pool'],
  ['a cloud of a state', { outcome: 'undetermined', missing: 'sovereign-cloud' }, [], 'unknown-pool'],
  ['a message that was refused', { outcome: 'undetermined', missing: 'refused-inside' }, [], 'refused-inside'],
  ['no route', { outcome: 'undetermined', missing: 'route-broken' }, [], 'undetermined'],
])('how %s can be read', (_, verdict, evidence, id) => {
  expect(explain(detectionOf({ verdict, evidence, fields }), words).interpretations).toEqual(
    words.readings[id as keyof typeof words.readings],
  );
});

describe('evidence that says the same stands together', () => {
  const address = '40.95.41.12';
  const range = (claim: 'relay' | 'relay-spam' | 'ordinary', at: number, vouched = true): Evidence =>
    evidenceOf('address-range', claim, { address, range: '40.95.0.0/16', mixed: false }, [at], vouched);
  const name = (claim: 'relay' | 'ordinary', at: number): Evidence =>
    evidenceOf('reverse-name', claim, { name: 'a.example' }, [at], true);
  const peer = evidenceOf('border-peer', 'microsoft365' as never, { address } as never, [9], true);
  test.each<[string, readonly Evidence[], readonly number[]]>([
    ['the name and the address in one line', [name('relay', 1), range('relay', 1)], [2]],
    ['both parts of the relay pool', [name('relay', 1), range('relay-spam', 1)], [2]],
    ['one address in two lines', [range('relay', 1), range('relay', 2)], [2]],
    ['the name and the address in two lines', [name('relay', 1), range('relay', 2)], [1, 1]],
    ['two pools of one line', [name('relay', 1), range('ordinary', 1)], [1, 1]],
    ['what another writer says', [range('relay', 1), range('relay', 1, false)], [1, 1]],
    ['the peer and its pool', [range('relay', 1), peer], [2]],
    ['what was found on arrival', [spf('met'), check('accepted'), dkim('not-met')], [3]],
    ['a domain that is not accepted is told by itself', [spf('met'), check('not-accepted')], [1, 1]],
    ['one organisation under two names', [tenant, tenant], [2]],
  ])('%s', (_, evidence, sizes) => {
    const groups = groupEvidence(evidence);
    expect(groups.map(({ length }) => length)).toEqual(sizes);
    expect(groups.flat()).toEqual(evidence);
  });
});
