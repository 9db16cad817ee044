import type { Advice } from '../../../src/detection/verdict/advice/advice.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { sortRemedies } from '../../../src/explanation/remedies/sort-remedies.ts';
import { catalogFor } from '../../support/locales.ts';
import { detectionOf, evidenceOf, fieldsOf } from '../detections.ts';

const advice: readonly Advice[] = [
  { audience: 'sender', remedy: 'cover-source', strength: 'suggested' },
  { audience: 'forwarder', remedy: 'investigate-abuse', strength: 'possible' },
  { audience: 'help-desk', remedy: 'no-allow-list', strength: null },
  { audience: 'reader', remedy: 'verify-sender', strength: null },
  { audience: 'forwarder', remedy: 'use-accepted-domain', strength: 'shown' },
];
const from = fieldsOf([['From', 'billing@partner.example']]);
const tenantId = '0f2f5c1a-1111-4000-8000-00000000000a';
const named = evidenceOf('relaying-tenant', 'named', { tenant: 'northwind.example', field: 'X-OriginatorOrg' }, [1]);
const numbered = evidenceOf('relaying-tenant', 'named', { tenant: tenantId, field: 'X-OriginatorOrg' }, [1]);

const partiesOf = (parts: Parameters<typeof detectionOf>[0]): unknown[] =>
  explain(detectionOf({ advice, ...parts }), catalogFor('en')).remedies.map(({ audience, party }) => [audience, party]);

describe('whose job it is, the reader first, and who that is as far as the headers say', () => {
  const unknown = 'The headers do not say who that is.';
  test.each<[string, Parameters<typeof detectionOf>[0], string, string]>([
    ['no header', {}, unknown, unknown],
    ['From', { fields: from }, unknown, 'According to the From header: partner.example. That header can be forged.'],
    ['the name of the organisation', { evidence: [named] }, 'According to the headers: northwind.example.', unknown],
    [
      'its number',
      { evidence: [numbered] },
      `According to the headers: tenant ${tenantId}. Its name is not in the headers.`,
      unknown,
    ],
    ['both', { evidence: [numbered, named] }, `According to the headers: northwind.example (tenant ${tenantId}).`, unknown],
  ])('%s', (_, parts, forwarder, sender) => {
    expect(partiesOf(parts)).toEqual([
      ['reader', null],
      ['help-desk', null],
      ['forwarder', forwarder],
      ['sender', sender],
    ]);
  });

  test('who has nothing to do is left out', () => {
    expect(partiesOf({ advice: advice.slice(0, 1) })).toEqual([['sender', unknown]]);
    expect(partiesOf({ advice: [] })).toEqual([]);
  });
});

test('what may apply stands apart from what does, and from what holds in general', () => {
  const all = explain(detectionOf({ advice }), catalogFor('en')).remedies.flatMap(({ remedies }) => remedies);
  const { likely, possible, general } = sortRemedies(all);
  const ids = (remedies: typeof likely): string[] => remedies.map(({ remedy }) => remedy);
  expect(ids(likely)).toEqual(['verify-sender', 'use-accepted-domain', 'cover-source']);
  expect(ids(possible)).toEqual(['investigate-abuse']);
  expect(ids(general)).toEqual(['no-allow-list']);
});
