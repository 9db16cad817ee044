import { flushSync } from 'react-dom';
import { takeFocus } from './keep-focus.ts';

/** Adds entries to the list or table before this button, and takes the keyboard to the first of them: the button may be gone. */
export function addAndGoOn(button: Element, add: () => void): void {
  const list = button.previousElementSibling;
  const shown = entriesOf(list).length;
  flushSync(add);
  const first = entriesOf(list)[shown];
  if (first !== undefined) focusEntry(first);
}

/** Gives the keyboard to the button that stands for an entry, or to the entry itself. */
export function focusEntry(entry: HTMLElement): void {
  const own = entry.querySelector<HTMLElement>('.entry, .row-button');
  if (own === null) takeFocus(entry);
  else own.focus();
}

function entriesOf(list: Element | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>(':scope > li, :scope > tbody > tr')];
}
