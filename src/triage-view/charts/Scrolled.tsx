import type { ReactElement, ReactNode } from 'react';

interface ScrolledProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A drawing that is too wide for a narrow window, scrolled by the keyboard too. */
export function Scrolled({ name, children }: ScrolledProps): ReactElement {
  return (
    <div className="scroll" role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
