import { offlineWorkerAddress } from './offline-worker-address.ts';

/**
 * Keeps the page usable without a network, where the browser can; elsewhere nothing happens. The service worker stands over the
 * whole folder, since the page is also reached by the address of the folder; the pane in Outlook it leaves alone.
 */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  // refused on an address without https, and in a private window of some browsers; a frame without its origin may not even ask
  void register().catch(() => undefined);
}

async function register(): Promise<void> {
  await navigator.serviceWorker.register(offlineWorkerAddress(), { scope: './' });
}
