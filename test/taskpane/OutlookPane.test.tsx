/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogFor } from '../../src/locales/locales.ts';
import type { CurrentItem } from '../../src/outlook/current-item.ts';
import type { HeadersAnswer } from '../../src/outlook/headers-answer.ts';
import { OutlookPane } from '../../src/taskpane/components/OutlookPane.tsx';
import { fakeOutlook, mail } from './fake-outlook.ts';
import { sampleText } from './sample-text.ts';

const headers = (text: string): HeadersAnswer => ({ kind: 'headers', text });

function open(item: CurrentItem, displayLanguage?: string) {
  const fake = fakeOutlook(item, displayLanguage);
  const { container } = render(<OutlookPane outlook={fake.outlook} pageAddress="check.html" />);
  return {
    answer: (call: number, answer: HeadersAnswer) => act(() => fake.answer(call, answer)),
    select: (next: CurrentItem) => act(() => fake.select(next)),
    state: () => container.querySelector('[data-state]')?.getAttribute('data-state'),
    outcome: () => container.querySelector('[data-state]')?.getAttribute('data-outcome'),
  };
}

test('from question to verdict, with the message named from the start', async () => {
  const pane = open(mail('Quarterly figures'));
  expect(pane.state()).toBe('checking');
  expect(screen.getByTestId('message-subject')).toHaveTextContent('Quarterly figures');
  await pane.answer(0, headers(sampleText('relay-delivery')));
  expect(pane.state()).toBe('verdict');
  expect(pane.outcome()).toBe('relay-pool');
});

test('another message takes the verdict away at once, and a late answer does not bring it back', async () => {
  const pane = open(mail('first'));
  await pane.answer(0, headers(sampleText('relay-delivery')));
  pane.select(mail('second'));
  expect(screen.getByTestId('message-subject')).toHaveTextContent('second');
  expect(screen.queryByTestId('verdict')).toBeNull();
  pane.select({ kind: 'no-item' });
  await pane.answer(1, headers(sampleText('relay-delivery')));
  expect(pane.state()).toBe('checking');
  await pane.answer(2, { kind: 'no-item' });
  expect(pane.state()).toBe('no-item');
  expect(screen.queryByTestId('message-subject')).toBeNull();
});

test('trying again after a failure asks Outlook again', async () => {
  const pane = open(mail('first'));
  await pane.answer(0, { kind: 'failed', code: '9020' });
  expect(screen.getByTestId('state')).toHaveTextContent('9020');
  await userEvent.click(screen.getByRole('button', { name: catalogFor('en').pane.retry }));
  expect(pane.state()).toBe('checking');
  await pane.answer(1, headers(sampleText('ordinary-pool')));
  expect(pane.outcome()).toBe('ordinary-pool');
});

test.each([
  ['da-DK', 'da'],
  ['nl-BE', 'nl'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
] as const)('Outlook in %s makes a pane in %s', async (tag, language) => {
  const pane = open({ kind: 'draft' }, tag);
  await pane.answer(0, { kind: 'draft' });
  expect(screen.getByRole('heading', { name: catalogFor(language).pane.states.draft.title })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', language);
});

test('an Outlook that cannot be reached is said', () => {
  render(<OutlookPane outlook={null} pageAddress="check.html" />);
  expect(screen.getByTestId('state')).toHaveTextContent(catalogFor('en').pane.states['not-connected'].text);
});

test('while Outlook is waited for the pane shows that it is at work', () => {
  render(<OutlookPane outlook={undefined} pageAddress="check.html" />);
  expect(screen.getByRole('status')).toHaveTextContent(catalogFor('en').pane.checking);
});
