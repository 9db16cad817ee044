/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogFor, languages } from '../../src/locales/locales.ts';
import type { Language } from '../../src/locales/language.ts';
import { Inspector } from '../../src/taskpane/components/Inspector.tsx';
import type { InspectorProps } from '../../src/taskpane/components/Inspector.tsx';
import { explain } from '../../src/explanation/explain.ts';
import { detect } from '../../src/detection/index.ts';
import { inspectText } from '../../src/taskpane/inspection.ts';
import type { Inspection } from '../../src/taskpane/inspection.ts';
import { sampleText } from './sample-text.ts';

function show(inspection: Inspection, language: Language = 'en', more: Partial<InspectorProps> = {}) {
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
  return { ...rendered, root: rendered.container.querySelector('[data-state]'), words: catalog.pane };
}

test.each(languages)('a relay-pool verdict shows every part of its explanation (%s)', (language) => {
  const catalog = catalogFor(language);
  const explanation = explain(detect(sampleText('relay-delivery')), catalog);
  const { root } = show(inspectText(sampleText('relay-delivery')), language);

  expect(root).toHaveAttribute('data-state', 'verdict');
  expect(root).toHaveAttribute('data-outcome', 'relay-pool');
  expect(screen.getByTestId('verdict')).toHaveTextContent(explanation.headline);
  expect(screen.getByTestId('verdict-certainty')).toHaveTextContent(explanation.certainty ?? 'none');
  expect(
    within(screen.getByRole('region', { name: catalog.pane.headings.arrival })).getAllByRole('listitem').length,
  ).toBeGreaterThanOrEqual(3);
  for (const reason of explanation.reasons)
    expect(screen.getByTestId('reasons')).toHaveTextContent(reason.text.replace(/\s+/g, ' '));
  for (const group of explanation.remedies) {
    expect(within(screen.getByTestId('remedies')).getByRole('heading', { name: group.audienceName })).toBeVisible();
  }
  expect(within(screen.getByTestId('route')).getAllByRole('listitem')).toHaveLength(explanation.route.length);
  expect(screen.getByText(explanation.caution)).toBeVisible();
  expect(screen.queryByTestId('state')).toBeNull();
});

test('the verdict stands in a live region that was there before it', () => {
  const { rerender, words } = show({ state: 'checking' });
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
});

test.each(['no-item', 'appointment', 'draft', 'api-missing', 'timed-out', 'not-connected'] as const)(
  '%s says what is so and what to do, in every language',
  (state) => {
    for (const language of languages) {
      const { root, words, unmount } = show({ state }, language);
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
  const { words } = show(state === 'failed' ? { state, code: '9020' } : { state }, 'en', { onRetry });
  const button = screen.queryByRole('button', { name: words.retry });
  expect(button !== null).toBe(offered);
  if (button === null) return;
  await userEvent.click(button);
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('a failure shows its code, and no markup in it', () => {
  const { container } = show({ state: 'failed', code: '<b>9020</b>' });
  expect(screen.getByTestId('state')).toHaveTextContent('<b>9020</b>');
  expect(container.querySelector('b')).toBeNull();
});

test.each([
  ['empty', ''],
  ['subject-only', 'Quarterly figures'],
  ['no-received', 'Subject: x\r\nFrom: ana@example.com\r\n'],
] as const)('%s is told as undetermined with a hint for Outlook, never as an all-clear', (state, text) => {
  const explanation = explain(detect(text), catalogFor('en'));
  const { root, words } = show(inspectText(text));
  expect(root).toHaveAttribute('data-state', state);
  expect(root).toHaveAttribute('data-outcome', 'undetermined');
  expect(screen.getByTestId('verdict')).toHaveTextContent(explanation.headline);
  expect(screen.getByTestId('state')).toHaveTextContent(words.outlookHints[state]);
  expect(screen.queryByTestId('verdict-certainty')).toBeNull();
});

test.each([
  ['api-missing', 1],
  ['subject-only', 1],
  ['draft', 0],
] as const)('%s leads to the page for pasted lines %p times', (state, times) => {
  const { words } = show(state === 'subject-only' ? inspectText('Quarterly figures') : { state });
  const links = screen.queryAllByRole('link', { name: words.openPage });
  expect(links).toHaveLength(times);
  for (const link of links) expect(link).toHaveAttribute('href', 'check.html');
});

test('the message is named, its words are text', () => {
  const label = { subject: '<img src=x> \u202egnp', sender: 'Ana <ana@example.com>', date: new Date('2026-11-20T09:15:00Z') };
  const { container } = show({ state: 'checking' }, 'en', { label });
  expect(screen.getByTestId('message-subject')).toHaveTextContent('<img src=x> \ufffdgnp');
  expect(screen.getByText('Ana <ana@example.com>')).toBeVisible();
  expect(screen.getByText(/20 November 2026/)).toBeVisible();
  expect(container.querySelector('img')).toBeNull();
});

test('a message without subject and sender says so', () => {
  const { words } = show({ state: 'checking' }, 'en', { label: { subject: '', sender: '', date: null } });
  expect(screen.getByTestId('message-subject')).toHaveTextContent(words.noSubject);
  expect(screen.getByText(words.noSender)).toBeVisible();
});

test('a long header line unfolds by keyboard and folds again', async () => {
  const { words } = show(inspectText(sampleText('relay-delivery')));
  const [button] = within(screen.getByTestId('reasons')).getAllByRole('button', { name: words.wholeLine });
  if (!button) throw new Error('no folded line');
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(button).toHaveTextContent(words.shortLine);
  await userEvent.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('a line quoted a second time opens on demand', async () => {
  show(inspectText(sampleText('relay-delivery')));
  const [button] = within(screen.getByTestId('arrival')).getAllByRole('button');
  if (!button) throw new Error('no quoted line');
  const line = document.getElementById(button.getAttribute('aria-controls') ?? '');
  expect(line).not.toBeVisible();
  await userEvent.click(button);
  expect(line).toBeVisible();
});

test('a route of many steps shows the newest, and the rest on demand', async () => {
  const hop =
    'Received: from a.example.com (a.example.com [192.0.2.1]) by b.example.com (Postfix) with ESMTP id 1; Fri, 20 Nov 2026 09:15:00 +0000\r\n';
  show(inspectText(hop.repeat(60)));
  const route = screen.getByTestId('route');
  expect(within(route).getAllByRole('listitem')).toHaveLength(25);
  await userEvent.click(within(route).getByRole('button', { name: /35/ }));
  expect(within(route).getAllByRole('listitem')).toHaveLength(60);
});

test('three thousand relay lines of a stranger do not flood the pane', () => {
  const hop =
    'Received: from x.example.com (mail-sgaapc01rlnn2087.outbound.protection.outlook.com [40.95.110.183]) by y.example.com (Postfix) with ESMTP id 1; Fri, 20 Nov 2026 09:15:00 +0000\r\n';
  const { container } = show(inspectText(hop.repeat(3000)));
  expect(within(screen.getByTestId('route')).getAllByRole('listitem')).toHaveLength(25);
  expect(container.querySelectorAll('*').length).toBeLessThan(2000);
});
