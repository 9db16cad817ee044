import { useEffect, useState } from 'react';

/** Milliseconds that a text stands unchanged before it is worth speaking. */
const settledAfter = 1000;

/**
 * A text for a live region: empty at first, and then what it has come to. A list that grows while files are read is not counted
 * aloud, and a region that comes with its text is not spoken at all.
 */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settledAfter);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
