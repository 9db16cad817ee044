import { useEffect, useState } from 'react';
import type { Inspection } from '../../inspection/inspection.ts';
import type { Given } from './inspect-given.ts';
import { startReader } from './start-reader.ts';
import type { Reader } from './start-reader.ts';

/** One reading at a time. */
export interface Reading {
  /** ends the reading before, and begins another; what it gives never settles once a later one has begun or it was ended */
  readonly begin: () => (given: Given) => Promise<readonly Inspection[]>;
  readonly end: () => void;
}

/** The reader of a page, which ends with the page. */
export function useReader(): Reading {
  const [reading] = useState(oneReading);
  useEffect(() => reading.end, [reading]);
  return reading;
}

/** A reader that has nothing to do is kept for the next reading; one that is at work is ended. */
function oneReading(): Reading {
  let reader: Reader | null = null;
  let isBusy = false;
  let begun = 0;
  const end = (): void => {
    begun += 1;
    if (!isBusy) return;
    reader?.stop();
    reader = null;
    isBusy = false;
  };
  const begin = () => {
    end();
    const own = begun;
    return async (given: Given): Promise<readonly Inspection[]> => {
      if (own !== begun) return never();
      reader ??= startReader();
      isBusy = true;
      const found = await reader.read(given);
      // where the page itself reads, nothing can be stopped
      if (own !== begun) return never();
      isBusy = false;
      return found;
    };
  };
  return { begin, end };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
