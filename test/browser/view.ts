import type { Frame, Locator, Page } from 'playwright-core';
import type { PartId } from '../../src/locales/catalog/part-words.ts';

/** The pane in its frame, or the page in its tab. */
export type View = Frame | Page;

/** The stable hooks of pane and page. */
export type Part =
  | 'verdict'
  | 'verdict-action'
  | 'verdict-certainty'
  | 'message-subject'
  | 'facts'
  | 'why'
  | 'reasons'
  | 'arrival'
  | 'caution'
  | 'remedies'
  | 'route'
  | 'border'
  | 'authentication'
  | 'codes'
  | 'headers'
  | 'earlier'
  | 'state';

/** A part of what is shown. */
export function part(view: View, name: Part): Locator {
  return view.getByTestId(name);
}

/** The text of a part, as a reader sees it. */
export function textOf(view: View, name: Part): Promise<string> {
  return part(view, name).innerText();
}

/** Waits until pane or page has come to this state. */
export async function reaches(view: View, state: string): Promise<void> {
  await view.locator(`[data-state="${state}"]`).waitFor();
}

/** The outcome on show, or null when there is none. */
export function outcomeOf(view: View): Promise<string | null> {
  return view.locator('[data-state]').getAttribute('data-outcome');
}

/** Everything that is shown, as a reader sees it. */
export function everything(view: View): Promise<string> {
  return view.locator('body').innerText();
}

/** Unfolds everything that is folded in the part on show. */
export async function unfoldAll(view: View): Promise<void> {
  const closed = view.locator('[role="tabpanel"] button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Opens the part behind a tab and waits until it has been fetched. */
export async function openPart(view: View, id: PartId): Promise<void> {
  await view.locator(`[role="tab"][data-part="${id}"]`).click();
  await view.locator(`[role="tab"][data-part="${id}"][aria-selected="true"]`).waitFor();
  await view.locator('[role="tabpanel"] .skeleton').waitFor({ state: 'detached' });
}

/** Runs in the page: elements that reach beyond the right edge of the window, other than what is hidden from view on purpose. */
export function sticksOut(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('body *:not(.unseen)')]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
    .map((element) => `${element.tagName}.${element.className} ${(element.textContent ?? '').slice(0, 40)}`);
}
