import { useState } from 'react';
import type { RefCallback } from 'react';

/**
 * For the `ref` of what may be taken away while it has the keyboard, a button whose work is done or a row that moves behind
 * others: hands the keyboard to the `home` around it. A browser would leave it nowhere.
 */
export function useFocusHome(home: string): RefCallback<HTMLElement> {
  const [own] = useState((): RefCallback<HTMLElement> => {
    let last: HTMLElement | null = null;
    return (element) => {
      // told before the document is changed
      if (element === null && last === document.activeElement) takeFocus(last?.closest<HTMLElement>(home));
      last = element;
    };
  });
  return own;
}

/** Gives the keyboard to what cannot be reached by Tab. */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
}
