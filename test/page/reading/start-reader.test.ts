import { startReader } from '../../../src/page/reading/start-reader.ts';
import { sampleText } from '../../ui/sample-text.ts';

const relay = sampleText('relay-delivery');

// Node has no `Worker` of the web, as a few browsers
test.each([
  ['text', { kind: 'text', text: relay }],
  ['a file', { kind: 'file', file: new File([relay], 'relay.eml') }],
] as const)('without a worker the page itself reads %s', async (_what, given) => {
  expect(typeof Worker).toBe('undefined');
  expect(await startReader().read(given)).toMatchObject([
    { state: 'verdict', detection: { verdict: { outcome: 'relay-pool', certainty: 'certain' } } },
  ]);
});

test('what a file cannot give is said, and nothing is thrown', async () => {
  const file = new File([relay], 'gone.eml');
  Object.defineProperty(file, 'slice', {
    value: () => {
      throw new Error('NotReadableError');
    },
  });
  expect(await startReader().read({ kind: 'file', file })).toEqual([
    { state: 'refused', refusal: 'unreadable', fileName: 'gone.eml' },
  ]);
});
