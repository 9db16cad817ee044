import { useEffect, useRef, useState } from 'react';
import type { Outlook } from '../outlook/outlook.ts';
import { withResult } from './earlier-results.ts';
import type { EarlierResult } from './earlier-results.ts';
import { followItem } from './follow-item.ts';
import type { View } from './follow-item.ts';

/** The message that Outlook shows and what is known of it, what was seen before it in this sitting, and a way to ask again. */
export interface Following {
  readonly view: View;
  readonly earlier: readonly EarlierResult[];
  readonly retry: () => void;
}

const notYet: View = { item: { kind: 'no-item' }, inspection: { state: 'checking' } };
/** Milliseconds after which a reader is told that Outlook is slow, and what else there is. */
const slowAfter = 8_000;

const slow: View = { item: { kind: 'no-item' }, inspection: { state: 'slow' } };
const notConnected: View = { item: { kind: 'no-item' }, inspection: { state: 'not-connected' } };

/** Follows Outlook from message to message. `outlook` is undefined while it is waited for, and null when it cannot be reached. */
export function useFollowing(outlook: Outlook | null | undefined): Following {
  const [followed, setFollowed] = useState<{ readonly view: View; readonly results: readonly EarlierResult[] }>({
    view: notYet,
    results: [],
  });
  const retry = useRef<() => void>(() => window.location.reload());

  useEffect(() => {
    if (outlook === null) return undefined;
    if (outlook === undefined) {
      const timer = setTimeout(() => setFollowed({ view: slow, results: [] }), slowAfter);
      return () => clearTimeout(timer);
    }
    const following = followItem(outlook, (view) => {
      // another message begins at its top
      if (view.inspection.state === 'checking') document.documentElement.scrollTop = 0;
      setFollowed(({ results }) => ({ view, results: withResult(results, view) }));
    });
    retry.current = following.retry;
    return following.stop;
  }, [outlook]);

  const { view, results } = followed;
  return {
    view: outlook === null ? notConnected : view,
    earlier: results.filter(({ inspection }) => inspection !== view.inspection),
    retry: () => retry.current(),
  };
}
