/** The service worker of the build, written by webpack, and the two pages that it serves; the pane in Outlook is not among them. */
const worker = 'offline.js';
const pages = ['index.html', 'check.html'];

/** Keeps the page usable without a network, where the browser can; elsewhere nothing happens. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  for (const scope of pages) {
    // refused on an address without https, and in a private window of some browsers
    navigator.serviceWorker.register(worker, { scope }).catch(() => undefined);
  }
}
