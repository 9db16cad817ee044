import { fetchedSelection } from '../../src/outlook/fetched-selection.ts';
import type { Selection, SelectionAnswer } from '../../src/outlook/selection.ts';

const nothingSelected: SelectionAnswer = { kind: 'selected', messages: [], leftOut: 0 };

function selection(): Selection {
  return {
    list: () => Promise.resolve(nothingSelected),
    readHeaders: (id) => Promise.resolve({ kind: 'headers', text: `Subject: ${id}` }),
    onChanged: () => undefined,
  };
}

test('is fetched when it is first asked for something, and once', async () => {
  const load = jest.fn(() => Promise.resolve(selection()));
  const subscribe = jest.fn();
  const listen = (): void => undefined;
  const lazy = fetchedSelection(load, subscribe);
  lazy.onChanged(listen);
  expect(subscribe).toHaveBeenCalledWith(listen);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([lazy.list(), lazy.readHeaders('a')])).toEqual([
    nothingSelected,
    { kind: 'headers', text: 'Subject: a' },
  ]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('is fetched anew with the next question where that failed', async () => {
  const load = jest.fn<Promise<Selection>, []>();
  load.mockRejectedValueOnce(new Error('no network')).mockResolvedValue(selection());
  const lazy = fetchedSelection(load, () => undefined);
  await expect(lazy.list()).rejects.toThrow('no network');
  expect(await lazy.list()).toEqual(nothingSelected);
});
