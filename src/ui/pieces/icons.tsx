import type { ReactElement } from 'react';
import type { Tone } from '../../explanation/explanation.ts';

/** The mark beside a verdict. Shape and words carry the meaning; colour only repeats it. */
export function ToneIcon({ tone }: { readonly tone: Tone }): ReactElement {
  return (
    <svg className="tone-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      {shapes[tone]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

// an arrow that takes a detour through a ring
const detour = (
  <g {...line}>
    <circle cx="12" cy="9" r="5.5" />
    <path d="M2.5 20h5.500c2.500 0 4-2.500 4-5.500M12 14.500c0 3 1.500 5.500 4 5.500h5M18.500 17.500 21 20l-2.500 2.500" />
  </g>
);

const shapes: Readonly<Record<Tone, ReactElement>> = {
  // an octagon, as a stop sign has it
  danger: (
    <g {...line}>
      <path d="M8 2.500h8l5.500 5.500v8L16 21.500H8L2.500 16V8z" />
      <path d="M12 7v6M12 16.500v.01" />
    </g>
  ),
  'high-risk': (
    <g {...line}>
      <path d="M12 3 22 20.500H2z" />
      <path d="M12 9.500v5M12 17.500v.01" />
    </g>
  ),
  relay: detour,
  // a torn page
  forged: (
    <g {...line}>
      <path d="M5 2.500h9l5 5v14H5z" strokeDasharray="3 2.500" />
      <path d="M9.700 11a2.300 2.300 0 1 1 3.200 2.100c-.6.300-.9.800-.9 1.500M12 17.500v.01" />
    </g>
  ),
  // an i in a ring
  calm: (
    <g {...line}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.500" />
      <path d="M12 7.500v.01" />
    </g>
  ),
  unknown: (
    <g {...line}>
      <circle cx="12" cy="12" r="9" strokeDasharray="3.500 3" />
      <path d="M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .9-1 1.700M12 16.800v.01" />
    </g>
  ),
};

/** A small arrow through a ring: this step went through the relay pool. */
export function RelayMark(): ReactElement {
  return (
    <svg className="relay-mark" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
      {detour}
    </svg>
  );
}

/** A clock face with a stroke across: two servers' clocks differ. */
export function SkewMark(): ReactElement {
  return (
    <svg className="skew-mark" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
      <g {...line}>
        <circle cx="12" cy="12" r="9" />
        <path d="M12 7v5l3 3M4 20 20 4" />
      </g>
    </svg>
  );
}
