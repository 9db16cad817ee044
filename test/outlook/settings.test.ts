import { longestSetting, readSetting, saveSetting, settingTimeout } from '../../src/outlook/settings.ts';

type Callback = (result: unknown) => void;

/** Roaming settings that answer to a save with `result`. */
function settingsWith(result: unknown = { status: 'succeeded' }) {
  const kept = new Map<string, unknown>();
  return {
    kept,
    settings: {
      get: (name: string) => kept.get(name),
      set: (name: string, value: unknown) => void kept.set(name, value),
      remove: (name: string) => void kept.delete(name),
      saveAsync: (callback: Callback) => callback(result),
    },
  };
}

test('what was saved can be read again, each under its own name', async () => {
  const { settings, kept } = settingsWith();
  await expect(saveSetting(settings, 'help-desk-address', 'helpdesk@example.net')).resolves.toEqual({ kind: 'saved' });
  await saveSetting(settings, 'view', 'details');
  expect(readSetting(settings, 'help-desk-address')).toBe('helpdesk@example.net');
  expect(readSetting(settings, 'view')).toBe('details');
  expect([...kept.keys()]).toEqual(['relay-pool-inspector.help-desk-address', 'relay-pool-inspector.view']);
});

test('an empty text takes the setting away', async () => {
  const { settings, kept } = settingsWith();
  await saveSetting(settings, 'view', 'details');
  await expect(saveSetting(settings, 'view', '')).resolves.toEqual({ kind: 'saved' });
  expect([...kept.keys()]).toEqual([]);
  expect(readSetting(settings, 'view')).toBeNull();
});

test.each([undefined, null, '', 7, {}, 'x'.repeat(longestSetting + 1)])('a stored %p is no setting', (value) => {
  const { settings, kept } = settingsWith();
  kept.set('relay-pool-inspector.view', value);
  expect(readSetting(settings, 'view')).toBeNull();
});

test('a value longer than any address is not stored', async () => {
  const { settings, kept } = settingsWith();
  await expect(saveSetting(settings, 'view', 'x'.repeat(longestSetting + 1))).resolves.toEqual({ kind: 'too-long' });
  expect(kept.size).toBe(0);
});

test.each([undefined, null, {}, { get: () => 'x' }])('%p cannot keep settings', async (settings) => {
  expect(readSetting(settings, 'view')).toBeNull();
  await expect(saveSetting(settings, 'view', 'details')).resolves.toEqual({ kind: 'api-missing' });
});

test('a mailbox that cannot store says so, and the setting holds until the pane closes', async () => {
  const { settings } = settingsWith({ status: 'failed', error: { code: 9019 } });
  await expect(saveSetting(settings, 'view', 'details')).resolves.toEqual({ kind: 'failed', code: '9019' });
  expect(readSetting(settings, 'view')).toBe('details');
});

test('settings that throw are read as none, and saving them fails', async () => {
  const throwing = (): never => {
    throw new TypeError('not now');
  };
  const settings = { get: throwing, set: throwing, remove: throwing, saveAsync: throwing };
  expect(readSetting(settings, 'view')).toBeNull();
  await expect(saveSetting(settings, 'view', 'details')).resolves.toEqual({ kind: 'failed', code: 'TypeError' });
});

test('a mailbox that never answers is given up', async () => {
  jest.useFakeTimers();
  const { settings } = settingsWith();
  const answer = saveSetting({ ...settings, saveAsync: () => undefined }, 'view', 'details');
  await jest.advanceTimersByTimeAsync(settingTimeout);
  await expect(answer).resolves.toEqual({ kind: 'timed-out' });
  jest.useRealTimers();
});
