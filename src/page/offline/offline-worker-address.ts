declare global {
  interface Window {
    /** Trusted Types of the browser, as far as they are used here; absent where it has none */
    readonly trustedTypes?: TrustedTypes;
  }
}

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: () => string }): { createScriptURL(given: string): string };
}

/** The service worker of the build, written by scripts/build/offline-worker.js. */
const file = 'offline.js';

/**
 * The address of the service worker, in the form that the page's policy (`require-trusted-types-for`) wants; the policy behind it
 * gives out this one address alone.
 */
export function offlineWorkerAddress(): string {
  const policy = window.trustedTypes?.createPolicy('offline-worker', { createScriptURL: () => file });
  return policy?.createScriptURL(file) ?? file;
}
