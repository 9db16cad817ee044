import { useEffect, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { takeFocus } from '../ui/pieces/keep-focus.ts';
import type { PageView } from './reading/use-page-inspection.ts';

/** Brings each new answer into sight, in the element `place`. */
export function useResultInSight(place: RefObject<HTMLElement>, { entries, reading, round }: PageView): void {
  const isAnswered = entries.length > 0;
  const isEmpty = !isAnswered && reading === null;
  useEffect(() => {
    if (round > 0 && !isEmpty) showResult(place.current);
  }, [place, round, isEmpty]);
  useLayoutEffect(() => {
    // the first answer moves the result above the box, and the window away from it; who went elsewhere meanwhile is left there
    if (isAnswered && place.current?.contains(document.activeElement) === true) showResult(place.current);
  }, [place, isAnswered]);
}

/** In one narrow column the answer stands below the box, or below the list in which it was chosen, out of sight. */
function showResult(result: HTMLElement | null): void {
  const isNarrow = (width: number): boolean => window.matchMedia(`(max-width: ${String(width)}px)`).matches;
  if (document.activeElement?.matches('.row-button') === true) {
    if (isNarrow(1099)) result?.querySelector('.page-one')?.scrollIntoView({ block: 'start' });
  } else if (isNarrow(899)) {
    // what was pressed stands below the answer by now
    if (result?.contains(document.activeElement) !== true) takeFocus(result);
    result?.scrollIntoView({ block: 'start' });
  }
}
