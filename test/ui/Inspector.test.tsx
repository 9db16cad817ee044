/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogFor, languages } from '../support/locales.ts';
import type { Language } from '../../src/locales/language.ts';
import { Inspector } from '../../src/ui/Inspector.tsx';
import type { InspectorProps } from '../../src/ui/Inspector.tsx';
import { explain } from '../../src/explanation/explain.ts';
import { detect } from '../../src/detection/index.ts';
import { inspectText } from '../support/inspected.ts';
import type { Shown } from '../../src/ui/shown.ts';
import { fetched } from './show-part.tsx';
import { sampleText } from './sample-text.ts';

async function show(inspection: Shown, language: Language = 'en', more: Partial<InspectorProps> = {}) {
  const catalog = catalogFor(language);
  const rendered = render(
    <Inspector
      inspection={inspection}
      round={0}
      label={null}
      catalog={catalog}
      hints={catalog.pane.outlookHints}
      pageAddress="check.html"
      onRetry={() => undefined}
      {...more}
    />,
  );
  // what stands below the verdict comes in files of its own
  if ('detection' in inspection) await fetched();
  return { ...rendered, root: rendered.container.querySelector('[data-state]'), words: catalog.pane };
}

test.each(languages)('the first screen holds the verdict, how sure it is, and what the reader does (%s)', async (language) => {
  const explanation = explain(detect(sampleText('relay-delivery')), catalogFor(language));
  const { root } = await show(inspectText(sampleText('relay-delivery')), language);

  expect(root).toHaveAttribute('data-state', 'verdict');
  expect(root).toHaveAttribute('data-outcome', 'relay-pool');
  expect(screen.getByTestId('verdict')).toHaveTextContent(explanation.headline);
  const { card } = explanation;
  expect(screen.getByTestId('verdict-label')).toHaveTextContent(card.label);
  expect(screen.getByTestId('verdict-place')).toHaveTextContent(card.place ?? 'none');
  expect(screen.getByTestId('verdict-certainty')).toHaveTextContent(card.certainty ?? 'none');
  expect(screen.getByTestId('verdict-filter')).toHaveTextContent(card.filter ?? 'none');
  const told = screen.getAllByTestId('verdict-action').map(({ textContent }) => textContent);
  expect(told).toEqual(card.actions);
  expect(told.length).toBeGreaterThan(0);
  expect(screen.queryByTestId('state')).toBeNull();
});

test('the verdict stands in a live region that was there before it', async () => {
  const { rerender, words } = await show({ state: 'checking' });
  const [region] = screen.getAllByRole('status');
  expect(region).toHaveTextContent(words.checking);
  rerender(
    <Inspector
      inspection={inspectText(sampleText('ordinary-pool'))}
      round={0}
      label={null}
      catalog={catalogFor('en')}
      hints={words.outlookHints}
      pageAddress={null}
      onRetry={null}
    />,
  );
  expect(region).toContainElement(screen.getByTestId('verdict'));
  await fetched();
});

test.each(['no-item', 'appointment', 'draft', 'api-missing', 'timed-out', 'not-connected'] as const)(
  '%s says what is so and what to do, in every language',
  async (state) => {
    for (const language of languages) {
      const { root, words, unmount } = await show({ state }, language);
      expect(root).toHaveAttribute('data-state', state);
      expect(root).not.toHaveAttribute('data-outcome');
      expect(screen.getByRole('heading', { name: words.states[state].title })).toBeVisible();
      expect(screen.getByTestId('state')).toHaveTextContent(words.states[state].text);
      expect(screen.queryByTestId('verdict')).toBeNull();
      unmount();
    }
  },
);

test.each([
  ['failed', true],
  ['timed-out', true],
  ['not-connected', true],
  ['api-missing', false],
  ['no-item', false],
] as const)('%s offers to try again: %p', async (state, offered) => {
  const onRetry = jest.fn();
  const { words } = await show(state === 'failed' ? { state, code: '9020' } : { state }, 'en', { onRetry });
  const button = screen.queryByRole('button', { name: words.retry });
  expect(button !== null).toBe(offered);
  if (button === null) return;
  await userEvent.click(button);
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('a failure shows its code, and no markup in it', async () => {
  const { container } = await show({ state: 'failed', code: '<b>9020</b>' });
  expect(screen.getByTestId('state')).toHaveTextContent('<b>9020</b>');
  expect(container.querySelector('b')).toBeNull();
});

test('a failure without a code says nothing in its place', async () => {
  await show({ state: 'failed', code: '' });
  expect(screen.getByTestId('state')).toHaveTextContent('Outlook reported an error. Try again.');
});

test.each([
  ['empty', ''],
  ['subject-only', 'Quarterly figures'],
  ['no-received', 'Subject: x\r\nFrom: ana@example.com\r\n'],
] as const)('%s is told as undetermined with a hint for Outlook, never as an all-clear', async (state, text) => {
  const explanation = explain(detect(text), catalogFor('en'));
  const { root, words } = await show(inspectText(text));
  expect(root).toHaveAttribute('data-state', state);
  expect(root).toHaveAttribute('data-outcome', 'undetermined');
  expect(screen.getByTestId('verdict')).toHaveTextContent(explanation.headline);
  expect(screen.getByTestId('state')).toHaveTextContent(words.outlookHints[state]);
  expect(screen.queryByTestId('verdict-certainty')).toBeNull();
});

test.each([
  ['api-missing', 1],
  ['subject-only', 1],
  // its card asks for the headers of the copy that the recipient received
  ['empty', 1],
  ['draft', 0],
] as const)('%s leads to the page for pasted lines %p times', async (state, times) => {
  const texts: Readonly<Record<string, string>> = { 'subject-only': 'Quarterly figures', empty: '' };
  const text = texts[state];
  const { words } = await show(text === undefined ? ({ state } as Shown) : inspectText(text));
  const links = screen.queryAllByRole('link', { name: words.openPage });
  expect(links).toHaveLength(times);
  for (const link of links) expect(link).toHaveAttribute('href', 'check.html');
});

test('the message is named, its words are text', async () => {
  const label = { subject: '<img src=x> \u202egnp', sender: 'Ana <ana@example.com>', date: new Date('2026-11-20T09:15:00Z') };
  const { container } = await show({ state: 'checking' }, 'en', { label });
  expect(screen.getByTestId('message-subject')).toHaveTextContent('<img src=x> \ufffdgnp');
  expect(screen.getByText('Ana')).toBeVisible();
  expect(screen.getByText('<ana@example.com>')).toBeVisible();
  expect(screen.getByText(/20 Nov 2026/)).toBeVisible();
  expect(container.querySelector('img')).toBeNull();
});

test.each([
  ['Ana', 'Ana'],
  ['ana@example.com', 'ana@example.com'],
  ['"Ana, Accounts" <ana@example.com>', '<ana@example.com>'],
  // of what is not plainly one address at the end nothing is told apart
  ['<ana@example.com> <bo@example.org>', '<ana@example.com> <bo@example.org>'],
  ['<ana@example.com> (Bo <bo@example.org>)', '<ana@example.com> (Bo <bo@example.org>)'],
  ['"Ana <ana@example.com>', '"Ana <ana@example.com>'],
  ['<ana@example.com>', '<ana@example.com>'],
])('of the sender %s the part %s is shown whole', async (sender, whole) => {
  const { container } = await show({ state: 'checking' }, 'en', { label: { subject: 'x', sender, date: null } });
  expect(container.querySelector('.sender-address')?.textContent).toBe(whole);
  expect(container.querySelector('.message p')?.textContent).toBe(sender);
});

test('a message without subject and sender says so', async () => {
  const { words } = await show({ state: 'checking' }, 'en', { label: { subject: '', sender: '', date: null } });
  expect(screen.getByTestId('message-subject')).toHaveTextContent(words.noSubject);
  expect(screen.getByText(words.noSender)).toBeVisible();
});
