import { Shimmer } from '@fluentui/react';
import type { ReactElement } from 'react';

const colors = { shimmer: 'var(--line)', shimmerWave: 'var(--sunken)', background: 'transparent' };
const lineWidths = ['85%', '60%', '95%', '70%'] as const;

/** Lines in the place of text that is on its way; what it waits for is read aloud. */
export function Skeleton({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="skeleton">
      <span className="unseen">{text}</span>
      {lineWidths.map((width) => (
        <div key={width} aria-hidden="true">
          <Shimmer width={width} shimmerColors={colors} />
        </div>
      ))}
    </div>
  );
}
