import { useState } from 'react';

/** Lets what was asked last take effect alone: a folder or a sample that comes later than its next must not take its place. */
export interface LastAsked {
  /** something else is asked: what is still waited for is dropped */
  readonly ask: () => void;
  /** waits for what is asked; null where something else was asked meanwhile */
  readonly wait: <T>(coming: Promise<T>) => Promise<T | null>;
}

/** Counts what is asked, as long as a part of the page is shown. */
export function useLastAsked(): LastAsked {
  return useState(lastAsked)[0];
}

function lastAsked(): LastAsked {
  let asked = 0;
  const ask = (): void => {
    asked += 1;
  };
  return {
    ask,
    wait: async (coming) => {
      ask();
      const mine = asked;
      const found = await coming;
      return mine === asked ? found : null;
    },
  };
}
