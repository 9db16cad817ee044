/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckPage } from '../../../src/page/CheckPage.tsx';
import { keepTheme, startTheme } from '../../../src/page/look/page-theme.ts';
import { showTheme } from '../../../src/ui/look/look.ts';
import { catalogFor } from '../../support/locales.ts';

const words = catalogFor('en').pane.page;

beforeAll(() => Object.assign(window, { matchMedia: () => ({ matches: false }) }));
beforeEach(() => window.localStorage.clear());
afterEach(() => {
  jest.restoreAllMocks();
  showTheme('system');
});

const choice = (): Promise<HTMLElement> => screen.findByRole('combobox', { name: words.theme });

test('a look that was chosen is drawn at once and is there at the next visit; that of the system leaves nothing behind', async () => {
  const { unmount } = render(<CheckPage />);
  expect(await choice()).toHaveValue('system');
  await userEvent.selectOptions(await choice(), 'dark');
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  expect({ ...window.localStorage }).toEqual({ 'relay-pool-inspector.theme': 'dark' });
  expect(startTheme()).toBe('dark');
  unmount();

  render(<CheckPage />);
  expect(await choice()).toHaveValue('dark');
  await userEvent.selectOptions(await choice(), 'system');
  expect(document.documentElement).not.toHaveAttribute('data-theme');
  expect(window.localStorage).toHaveLength(0);
});

test.each(['', 'blue', 'DARK', '<b>'])('“%s” is no look, and is passed over', (stored) => {
  window.localStorage.setItem('relay-pool-inspector.theme', stored);
  expect(startTheme()).toBe('system');
});

test('storage that refuses everything leaves the look to be chosen', async () => {
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  for (const name of ['getItem', 'setItem', 'removeItem'] as const)
    jest.spyOn(Storage.prototype, name).mockImplementation(refuse);
  render(<CheckPage />);
  await userEvent.selectOptions(await choice(), 'light');
  expect(document.documentElement).toHaveAttribute('data-theme', 'light');
  keepTheme('system');
});
