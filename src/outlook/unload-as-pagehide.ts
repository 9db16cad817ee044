/**
 * Lets what listens to the window's `unload` be told by `pagehide` instead, when the page goes for good. Office.js notes at
 * `unload` how long the pane was open. Chromium is giving that event up, and warns of whoever
 * listens to it; a response header would only silence the warning, and the pane's host may not be able to send one. To be called
 * before Office.js runs. Every other call goes through as it came.
 */
export function unloadAsPageHide(): void {
  const stands = new WeakMap<object, (event: PageTransitionEvent) => void>();
  for (const name of ['addEventListener', 'removeEventListener'] as const) {
    const own: unknown = Reflect.get(window, name);
    const call = own as (...given: unknown[]) => unknown;
    const apply = (_: unknown, self: unknown, given: unknown[]): unknown => {
      const [type, listener, ...rest] = given;
      if (type !== 'unload' || typeof listener !== 'function' || (self ?? window) !== window) return call.apply(self, given);
      // one stand-in for each listener, so that adding it twice and taking it away stay what they are
      const stand =
        stands.get(listener) ??
        ((event: PageTransitionEvent) => {
          if (!event.persisted) listener.call(window, event);
        });
      stands.set(listener, stand);
      return call.call(self, 'pagehide', stand, ...rest);
    };
    Reflect.set(window, name, new Proxy(call, { apply }));
  }
}
