import type { ReactElement } from 'react';

/** A bar as long as a step took, `share` of the longest; the words above it say the same. */
export function DelayBar({ share }: { readonly share: number }): ReactElement {
  return (
    <svg className="delay-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={Math.max(1, Math.min(100, share * 100))} height="6" fill="currentColor" />
    </svg>
  );
}
