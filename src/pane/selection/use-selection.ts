import { useEffect, useRef, useState } from 'react';
import type { Selection } from '../../outlook/selection.ts';
import { followSelection } from './selection-follow.ts';
import type { SelectionControl, SelectionView } from './selection-follow.ts';

/** What is selected and what is known of it, and the ways to stop and to go on. */
export interface FollowedSelection {
  readonly view: SelectionView;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** Follows Outlook from selection to selection. */
export function useSelection(selection: Selection): FollowedSelection {
  const [view, setView] = useState<SelectionView>({ kind: 'one' });
  const control = useRef<SelectionControl | null>(null);

  useEffect(() => {
    const following = followSelection(selection, setView);
    control.current = following;
    return following.end;
  }, [selection]);

  return { view, stop: () => control.current?.stop(), resume: () => control.current?.resume() };
}
