/**
 * Waits until Office.js, which taskpane.html names behind the pane's own script, has run or cannot be had. The pane is on screen
 * by then: a slow network to Microsoft's host must not leave it blank.
 */
export function libraryLoaded(): Promise<void> {
  const script = document.querySelector('script[src$="/office.js"]');
  if (typeof Office !== 'undefined' || script === null) return Promise.resolve();
  return new Promise((resolve) => {
    for (const outcome of ['load', 'error']) script.addEventListener(outcome, () => resolve(), { once: true });
  });
}
