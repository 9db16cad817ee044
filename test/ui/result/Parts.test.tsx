/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { languages } from '../../support/locales.ts';
import { partIds } from '../../../src/locales/catalog/part-words.ts';
import { sampleText } from '../sample-text.ts';
import { fetched, showPart } from '../show-part.tsx';

const tabs = (): string[] => screen.getAllByRole('tab').map(({ textContent }) => textContent ?? '');

test.each(languages)('five parts stand behind a verdict, one of them open (%s)', async (language) => {
  const { catalog } = await showPart('why', sampleText('relay-delivery'), { language });
  expect(tabs()).toEqual(partIds.map((part) => catalog.pane.parts.titles[part]));
  expect(screen.getAllByRole('tab', { selected: true })).toHaveLength(1);
  expect(screen.getByRole('tablist', { name: catalog.pane.parts.name })).toBeVisible();
  expect(screen.getByRole('tabpanel', { name: catalog.pane.parts.titles.why })).toBeVisible();
});

test('a part with nothing to say is left out, and one that was wanted gives way', async () => {
  await showPart('route', '');
  expect(tabs()).not.toContain('Route');
  expect(tabs()).not.toContain('Headers');
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Why');
});

test('arrows, Home and End move among the tabs; only the open one is reached by Tab', async () => {
  const onPart = jest.fn();
  await showPart('why', sampleText('relay-delivery'), { onPart });
  screen.getByRole('tab', { selected: true }).focus();
  for (const [key, title] of [
    ['{ArrowRight}', 'What to do'],
    ['{End}', 'Headers'],
    ['{ArrowRight}', 'Why'],
    ['{ArrowLeft}', 'Headers'],
    ['{Home}', 'Why'],
  ] as const) {
    await userEvent.keyboard(key);
    await fetched();
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(title);
    expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
  }
  expect(onPart.mock.calls.flat()).toEqual(['actions', 'headers', 'why', 'headers', 'why']);
});

test('being led to a line is no choice of a tab to keep', async () => {
  const onPart = jest.fn();
  await showPart('route', sampleText('relay-delivery'), { onPart });
  const [line] = screen.getAllByRole('button', { name: /^Header \d/ });
  if (!line) throw new Error('no line');
  await userEvent.click(line);
  await fetched();
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Headers');
  expect(onPart).not.toHaveBeenCalled();
});

test('from a line that somebody was led to a button leads back to the link, and a tab that was chosen has none', async () => {
  await showPart('route', sampleText('relay-delivery'));
  const last = screen.getAllByRole('button', { name: /^Header \d/ }).at(-1);
  const name = last?.textContent ?? '';
  if (!last) throw new Error('no line');
  await userEvent.click(last);
  await fetched();
  await userEvent.click(screen.getByRole('button', { name: 'Back to Route' }));
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Route');
  expect(screen.getByRole('button', { name })).toHaveFocus();
  await userEvent.click(screen.getByRole('tab', { name: 'Headers' }));
  await fetched();
  expect(screen.queryByRole('button', { name: 'Back to Route' })).toBeNull();
});
