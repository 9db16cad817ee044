import { followItem } from '../../src/pane/follow-item.ts';
import type { View } from '../../src/pane/follow-item.ts';
import { fakeOutlook, mail } from '../ui/fake-outlook.ts';
import { sampleText } from '../ui/sample-text.ts';

const headers = (text: string) => ({ kind: 'headers', text }) as const;

function following(subject: string, mailbox?: unknown) {
  const fake = fakeOutlook(mail(subject), 'en-US', mailbox);
  const views: View[] = [];
  const control = followItem(fake.outlook, (view) => views.push(view));
  const shown = (): string[] =>
    views.map(({ item, inspection }) => `${item.kind === 'message' ? item.subject : item.kind}: ${inspection.state}`);
  return { fake, views, shown, ...control };
}

test('the message on show is checked at once', async () => {
  const { fake, shown, views } = following('first');
  expect(shown()).toEqual(['first: checking']);
  await fake.answer(0, headers(sampleText('relay-delivery')));
  expect(shown()).toEqual(['first: checking', 'first: verdict']);
  expect(views[1]?.inspection).toMatchObject({ detection: { verdict: { outcome: 'relay-pool' } } });
});

test('another message is checked, and the old answer is gone at once', async () => {
  const { fake, shown } = following('first');
  await fake.answer(0, headers(sampleText('relay-delivery')));
  fake.select(mail('second'));
  expect(shown().at(-1)).toBe('second: checking');
  await fake.answer(1, headers(''));
  expect(shown().at(-1)).toBe('second: empty');
});

test('a late answer for the earlier message is dropped', async () => {
  const { fake, shown } = following('first');
  fake.select(mail('second'));
  await fake.answer(0, headers(sampleText('relay-delivery')));
  expect(shown().at(-1)).toBe('second: checking');
  await fake.answer(1, headers(''));
  await fake.answer(0, headers(sampleText('relay-delivery')));
  expect(shown()).toEqual(['first: checking', 'second: checking', 'second: empty']);
});

test('the same message opened again is a new round', async () => {
  const { fake, shown } = following('first');
  fake.select(mail('first'));
  await fake.answer(0, { kind: 'failed', code: '9020' });
  expect(shown()).toEqual(['first: checking', 'first: checking']);
});

test('trying again asks anew, and the earlier answer no longer counts', async () => {
  const { fake, retry, shown } = following('first');
  await fake.answer(0, { kind: 'timed-out' });
  retry();
  expect(fake.calls()).toBe(2);
  expect(shown()).toEqual(['first: checking', 'first: timed-out', 'first: checking']);
  await fake.answer(1, headers(sampleText('ordinary-pool')));
  expect(shown().at(-1)).toBe('first: verdict');
});

test('after the end nothing is asked or shown', async () => {
  const { fake, stop, shown } = following('first');
  stop();
  fake.select(mail('second'));
  await fake.answer(0, headers(sampleText('ordinary-pool')));
  expect(fake.calls()).toBe(1);
  expect(shown()).toEqual(['first: checking']);
});

test('an Outlook that breaks its word ends the check as failed', async () => {
  const { outlook } = fakeOutlook(mail('first'));
  const states: string[] = [];
  followItem({ ...outlook, readHeaders: () => Promise.reject(new RangeError('no')) }, ({ inspection }) =>
    states.push(inspection.state),
  );
  await new Promise((done) => setTimeout(done, 0));
  expect(states).toEqual(['checking', 'failed']);
});

describe('where Outlook answers with nothing, or with the subject alone', () => {
  const file = (text: string) => ({
    item: {
      getAsFileAsync: (callback: (result: unknown) => void) =>
        callback({ status: 'succeeded', value: Buffer.from(text).toString('base64') }),
    },
  });

  test.each(['', 'first'])('the lines in the file of the message are checked (%p)', async (text) => {
    const { fake, views } = following('first', file(`${sampleText('relay-delivery').trimEnd()}\r\n\r\nbody`));
    await fake.answer(0, headers(text));
    await new Promise((done) => setTimeout(done, 50));
    expect(views.at(-1)?.inspection).toMatchObject({ detection: { verdict: { outcome: 'relay-pool' } } });
  });

  test('a file that tells no more leaves the first answer', async () => {
    const { fake, shown } = following('first', file('Subject: first\r\n\r\n'));
    await fake.answer(0, headers(''));
    await new Promise((done) => setTimeout(done, 50));
    expect(shown().at(-1)).toBe('first: empty');
  });

  test('lines that were handed over are believed, and the file is not asked for', async () => {
    const getAsFileAsync = jest.fn();
    const { fake, shown } = following('first', { item: { getAsFileAsync } });
    await fake.answer(0, headers(sampleText('relay-delivery')));
    expect(shown().at(-1)).toBe('first: verdict');
    expect(getAsFileAsync).not.toHaveBeenCalled();
  });
});
