import { Shimmer, Text } from '@fluentui/react';
import type { ReactElement } from 'react';

const colors = { shimmer: 'var(--line)', shimmerWave: 'var(--sunken)', background: 'transparent' };
const lineWidths = ['85%', '60%', '95%', '70%'] as const;

/** Stands where the verdict will stand, in its size, while Outlook is being asked. */
export function Checking({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="answer-body">
      <Text block className="quiet">
        {text}
      </Text>
      <div aria-hidden="true" className="skeleton">
        {lineWidths.map((width) => (
          <Shimmer key={width} width={width} shimmerColors={colors} />
        ))}
      </div>
    </div>
  );
}
