import { checkTimeout, quickCheck } from '../../src/ribbon/quick-check.ts';
import { catalogFor, places, registered, ribbonWordsFor } from '../support/locales.ts';
import type { CurrentItem } from '../../src/outlook/current-item.ts';
import type { HeadersAnswer } from '../../src/outlook/headers-answer.ts';
import type { Outlook } from '../../src/outlook/outlook.ts';
import { explain } from '../../src/explanation/explain.ts';
import { detect } from '../../src/detection/index.ts';
import { samples } from '../support/samples.ts';
import { fakeOutlook, mail } from '../ui/fake-outlook.ts';

/** An Outlook that answers at once, and what was shown in its bar. */
function outlookWith(
  answer: HeadersAnswer | (() => Promise<HeadersAnswer>),
  displayLanguage = 'en-US',
  item: CurrentItem = mail('Figures'),
) {
  const shown: string[] = [];
  const outlook: Outlook = {
    ...fakeOutlook(item, displayLanguage).outlook,
    readHeaders: typeof answer === 'function' ? answer : () => Promise.resolve(answer),
    notificationBar: () => ({
      show: (text) => {
        shown.push(text);
        return Promise.resolve({ kind: 'shown' });
      },
    }),
  };
  return { outlook, shown };
}

afterEach(() => jest.useRealTimers());

describe.each([...places, { tag: 'fr-FR', language: 'en' }] as const)('in an Outlook in $tag', ({ tag, language }) => {
  test.each(samples.map(({ id, headerText }) => [id, headerText]))('%s is told in its brief', async (_, headerText) => {
    const { outlook, shown } = outlookWith({ kind: 'headers', text: headerText }, tag);
    await quickCheck(outlook);
    expect(shown).toEqual([explain(detect(headerText), catalogFor(language)).brief]);
  });

  test.each(['no-item', 'appointment', 'draft', 'api-missing', 'timed-out'] as const)('%s has its own line', async (kind) => {
    const { outlook, shown } = outlookWith({ kind }, tag);
    await quickCheck(outlook);
    expect(shown).toEqual([ribbonWordsFor(language)[kind]]);
  });

  test('an error has its own line, without what Outlook said', async () => {
    const { outlook, shown } = outlookWith({ kind: 'failed', code: '9020' }, tag);
    await quickCheck(outlook);
    expect(shown).toEqual([ribbonWordsFor(language).failed]);
  });
});

test('empty headers are told as such, never as an all-clear', async () => {
  const { outlook, shown } = outlookWith({ kind: 'headers', text: '' });
  await quickCheck(outlook);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.startsWith(catalogFor('en').missing.empty.headline)).toBe(true);
});

test('the subject alone is no header text, even when it reads like a line of the relay pool', async () => {
  const subject =
    'Received: from H (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx2.example.org (Postfix) with ESMTP id 1; Wed, 14 Oct 2026 07:42:15 +0000';
  const { outlook, shown } = outlookWith(
    { kind: 'headers', text: `${subject}\r\nFrom: x@example.com` },
    'en',
    mail(`${subject} From: x@example.com`),
  );
  await quickCheck(outlook);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.startsWith(catalogFor('en').missing['not-headers'].headline)).toBe(true);
});

test('what goes wrong in the check itself is told as that', async () => {
  const { outlook, shown } = outlookWith(() => Promise.reject(new Error('broken')));
  await quickCheck(outlook);
  expect(shown).toEqual([registered.en.fault]);
});

test('an Outlook that never answers is given up', async () => {
  jest.useFakeTimers();
  const { outlook, shown } = outlookWith(() => new Promise(() => undefined));
  const checked = quickCheck(outlook);
  await jest.advanceTimersByTimeAsync(checkTimeout - 1);
  expect(shown).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  await checked;
  expect(shown).toEqual([registered.en.fault]);
});

test('without Outlook, and without a bar, nothing is asked for', async () => {
  await expect(quickCheck(null)).resolves.toBeUndefined();
  const readHeaders = jest.fn();
  await quickCheck({ ...fakeOutlook({ kind: 'no-item' }).outlook, readHeaders, notificationBar: () => null });
  expect(readHeaders).not.toHaveBeenCalled();
});

test('the bar is that of the message for which the headers are asked', async () => {
  const order: string[] = [];
  const { outlook } = outlookWith(() => {
    order.push('headers');
    return Promise.resolve({ kind: 'timed-out' });
  });
  const bar = outlook.notificationBar();
  await quickCheck({
    ...outlook,
    notificationBar: () => {
      order.push('bar');
      return bar;
    },
  });
  expect(order).toEqual(['bar', 'headers']);
});
