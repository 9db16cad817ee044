/** @jest-environment jsdom */
import { act, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder, TextEncoder } from 'node:util';
import { fillPlain } from '../../../src/explanation/words/fill-template.ts';
import { contentTimeout } from '../../../src/outlook/attached-messages.ts';
import { OutlookPane } from '../../../src/pane/OutlookPane.tsx';
import { catalogFor } from '../../support/locales.ts';
import { fakeOutlook, mail } from '../../ui/fake-outlook.ts';
import { sampleText } from '../../ui/sample-text.ts';

const words = catalogFor('en').look.given;

// what every browser has and jsdom has not
beforeAll(() => {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  Object.assign(Blob.prototype, {
    arrayBuffer(this: Blob) {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsArrayBuffer(this);
      });
    },
  });
});

/** The pane on an ordinary message to which another is attached; `content` answers the call for it. */
async function open(content: (callback: (result: unknown) => void) => void = () => undefined) {
  const item = {
    attachments: [{ id: 'a', name: 'Original', attachmentType: 'item' }],
    getAttachmentContentAsync: (_: string, callback: (result: unknown) => void) => content(callback),
  };
  const fake = fakeOutlook(mail('Report'), 'en-US', { item });
  const { container } = render(<OutlookPane outlook={fake.outlook} pageAddress="check.html" />);
  await waitFor(() => expect(fake.calls()).toBe(1));
  await act(() => fake.answer(0, { kind: 'headers', text: sampleText('ordinary-pool') }));
  await screen.findByTestId('attached');
  return {
    select: () => act(() => fake.select(mail('next'))),
    outcomes: () =>
      [...container.querySelectorAll('[data-outcome]')]
        .filter((found) => found.closest('[hidden]') === null)
        .map((found) => found.getAttribute('data-outcome')),
  };
}

const eml = (text: string) => (callback: (result: unknown) => void) =>
  callback({ status: 'succeeded', value: { format: 'eml', content: `${text.trimEnd()}\r\n\r\n` } });

const check = () => userEvent.click(screen.getByRole('button', { name: words.check.replace('{name}', 'Original') }));

test('an attached message is checked with one click, in the place of the open one, and there is a way back', async () => {
  const pane = await open(eml(sampleText('relay-delivery')));
  expect(pane.outcomes()).toEqual(['ordinary-pool']);
  await check();
  await waitFor(() => expect(pane.outcomes()).toEqual(['relay-pool']));
  expect(screen.getByTestId('given')).toHaveTextContent(words.shown);
  await userEvent.click(screen.getByRole('button', { name: words.back }));
  expect(pane.outcomes()).toEqual(['ordinary-pool']);
});

test('another message in Outlook puts it away, and a late answer does not bring it back', async () => {
  let answer: (result: unknown) => void = () => undefined;
  const pane = await open((callback) => {
    answer = callback;
  });
  await check();
  expect(screen.getByTestId('given')).toBeVisible();
  pane.select();
  await act(() => Promise.resolve(eml(sampleText('relay-delivery'))(answer)));
  expect(screen.queryByTestId('given')).toBeNull();
  expect(pane.outcomes()).toEqual([]);
});

test('an Outlook that does not hand it over is said with its code, as plain text', async () => {
  await open((callback) => callback({ status: 'failed', error: { code: 9046 } }));
  await check();
  expect(await screen.findByText(/9046/)).toHaveTextContent('Original');
});

const withoutCode = fillPlain(words.failed, { name: 'Original', code: '' });

test.each([
  ['an error without a code', { status: 'failed' }],
  ['nothing', undefined],
  ['no content', { status: 'succeeded', value: {} }],
  ['content of no form', { status: 'succeeded', value: { content: 'U3ViamVjdDogYQ==' } }],
])('an Outlook that answers with %s is said without a code of ours', async (_, result) => {
  await open((callback) => callback(result));
  await check();
  expect(await screen.findByText(withoutCode)).toBeVisible();
});

test('an Outlook that never answers is said without a code of ours', async () => {
  await open();
  jest.useFakeTimers();
  fireEvent.click(screen.getByRole('button', { name: words.check.replace('{name}', 'Original') }));
  await act(() => jest.advanceTimersByTimeAsync(contentTimeout));
  jest.useRealTimers();
  expect(screen.getByText(withoutCode)).toBeVisible();
});

test('a file that is dropped onto the pane is checked', async () => {
  const pane = await open();
  const file = new File([sampleText('high-risk-pool')], 'message.eml');
  const drop = createEvent.drop(window);
  Object.assign(drop, { dataTransfer: { types: ['Files'], files: [file] } });
  fireEvent(window, drop);
  await waitFor(() => expect(pane.outcomes()).toEqual(['high-risk-pool']));
});
