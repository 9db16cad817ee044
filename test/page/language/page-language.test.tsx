/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckPage } from '../../../src/page/CheckPage.tsx';
import { keepLanguage, startLanguage } from '../../../src/page/language/page-language.ts';
import { catalogFor } from '../../support/locales.ts';

beforeAll(() => Object.assign(window, { matchMedia: () => ({ matches: false }) }));

beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/check.html');
});
afterEach(() => jest.restoreAllMocks());

const browserSpeaks = (tag: string): void => {
  jest.spyOn(window.navigator, 'language', 'get').mockReturnValue(tag);
};
const storageRefuses = () => {
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  return jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
};

test('a language that was chosen is there at the next visit, and nothing else is kept', async () => {
  browserSpeaks('en-GB');
  const { unmount } = render(<CheckPage />);
  expect(window.localStorage).toHaveLength(0);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: catalogFor('en').pane.page.language }), 'da');
  expect(await screen.findByRole('button', { name: catalogFor('da').pane.page.check })).toBeVisible();
  unmount();
  expect({ ...window.localStorage }).toEqual({ 'relay-pool-inspector.language': 'da' });

  render(<CheckPage />);
  expect(await screen.findByRole('button', { name: catalogFor('da').pane.page.check })).toBeVisible();
});

test('the language of the address goes before the one kept, and that before the browser’s', () => {
  browserSpeaks('da-DK');
  expect(startLanguage()).toBe('da');
  keepLanguage('nl');
  expect(startLanguage()).toBe('nl');
  window.history.replaceState(null, '', '/check.html?lang=en-GB');
  expect(startLanguage()).toBe('en');
});

test.each(['tlh', '', '<b>', 'relay'])('“%s” in the address or kept is no language, and is passed over', (tag) => {
  browserSpeaks('nl-BE');
  window.localStorage.setItem('relay-pool-inspector.language', tag);
  window.history.replaceState(null, '', `/check.html?lang=${encodeURIComponent(tag)}`);
  expect(startLanguage()).toBe('nl');
});

test('storage that refuses everything leaves the page whole, and its languages to choose from', async () => {
  browserSpeaks('en-GB');
  const kept = storageRefuses();
  render(<CheckPage />);
  expect(await screen.findByRole('button', { name: catalogFor('en').pane.page.check })).toBeVisible();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: catalogFor('en').pane.page.language }), 'nl');
  expect(await screen.findByRole('button', { name: catalogFor('nl').pane.page.check })).toBeVisible();
  expect(kept).toHaveBeenCalled();
});
