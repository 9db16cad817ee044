/** @jest-environment jsdom */
import { unloadAsPageHide } from '../../src/outlook/unload-as-pagehide.ts';

const added = jest.spyOn(window, 'addEventListener');
const taken = jest.spyOn(window, 'removeEventListener');
unloadAsPageHide();

beforeEach(() => {
  added.mockClear();
  taken.mockClear();
});

/** The page goes: for good, or into the memory from which the reader's way back fetches it. */
function leave(persisted: boolean) {
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
}

test('a listener of unload runs when the page goes for good, once, with the window as its own, and nobody listens to unload', () => {
  const seen: [unknown, string][] = [];
  const listener = function (this: unknown, event: Event) {
    seen.push([this, event.type]);
  };
  window.addEventListener('unload', listener, false);
  window.addEventListener('unload', listener, false);
  expect(added.mock.calls.map(([type, , options]) => [type, options])).toEqual([
    ['pagehide', false],
    ['pagehide', false],
  ]);
  leave(true);
  expect(seen).toEqual([]);
  leave(false);
  expect(seen).toEqual([[window, 'pagehide']]);
  window.dispatchEvent(new Event('unload'));
  expect(seen).toHaveLength(1);
  window.removeEventListener('unload', listener, false);
  leave(false);
  expect(seen).toHaveLength(1);
});

test('called without the window it means the window', () => {
  const listener = jest.fn();
  for (const name of ['addEventListener', 'removeEventListener'] as const) {
    const call: unknown = Reflect.get(window, name);
    (call as (...given: unknown[]) => void)('unload', listener);
    leave(false);
  }
  expect(listener).toHaveBeenCalledTimes(1);
});

test.each(['message', 'beforeunload', 'pagehide', 'Unload', 'error'])('%s goes through as it came', (type) => {
  const listener = jest.fn();
  const options = { capture: true, once: true };
  window.addEventListener(type, listener, options);
  window.removeEventListener(type, listener, options);
  for (const spy of [added, taken]) {
    expect(spy.mock.calls).toEqual([[type, listener, options]]);
    expect(spy.mock.calls[0]?.[1]).toBe(listener);
    expect(spy.mock.contexts[0]).toBe(window);
  }
  window.addEventListener(type, listener);
  const event = new Event(type);
  window.dispatchEvent(event);
  expect(listener.mock.calls).toEqual([[event]]);
  window.removeEventListener(type, listener);
});

test('an object that listens, no listener, and another element that borrows the call are left alone', () => {
  const object = { handleEvent: jest.fn() };
  window.addEventListener('unload', object);
  window.addEventListener('unload', null as unknown as EventListener);
  const other = document.createElement('img');
  const listener = jest.fn();
  window.addEventListener.call(other, 'unload', listener);
  expect(added.mock.calls.map(([type, heard]) => [type, heard])).toEqual([
    ['unload', object],
    ['unload', null],
    ['unload', listener],
  ]);
  expect(added.mock.contexts).toEqual([window, window, other]);
  leave(false);
  expect(listener).not.toHaveBeenCalled();
  window.removeEventListener('unload', object);
});
