/** Something that waits until the test lets it go, so that no test counts on how long anything takes. */
export interface Held {
  readonly until: Promise<void>;
  release(): void;
}

/** Holds something up. */
export function hold(): Held {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  return { until, release };
}

/** What waits for this is never let go. */
export const forEver = new Promise<void>(() => undefined);
