/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useSettings } from '../../src/pane/use-settings.ts';
import type { Outlook } from '../../src/outlook/outlook.ts';

afterEach(() => window.history.replaceState(null, '', '/'));

test.each([
  ['the help desk of the manifest, where the user set none', null, 'help@example.com'],
  ["the user's own before that of the manifest", 'own@example.org', 'own@example.org'],
])('%s', (_, stored, expected) => {
  window.history.replaceState(null, '', '/taskpane.html?edition=help-desk&desk=help%40example.com');
  expect(renderHook(() => useSettings(withStored(stored))).result.current.address).toBe(expected);
});

test('without either there is none', () => {
  expect(renderHook(() => useSettings(withStored(null))).result.current.address).toBe('');
});

test('an emptied address stays empty until the pane closes', async () => {
  window.history.replaceState(null, '', '/taskpane.html?desk=help%40example.com');
  const { result } = renderHook(() => useSettings(withStored('own@example.org')));
  await act(() => result.current.keepAddress(''));
  expect(result.current.address).toBe('');
});

/** The part of Outlook that the settings use. */
function withStored(address: string | null): Outlook {
  return {
    readSetting: (name: string) => (name === 'help-desk-address' ? address : null),
    saveSetting: () => Promise.resolve({ kind: 'saved' }),
  } as unknown as Outlook;
}
