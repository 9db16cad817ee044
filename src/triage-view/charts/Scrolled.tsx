import type { ReactElement, ReactNode } from 'react';

interface ScrolledProps {
  readonly name: string;
  /** what it shows before it is scrolled; the start unless said */
  readonly from?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A drawing that is too wide for a narrow window, scrolled by the keyboard too. */
export function Scrolled({ name, from = 'start', children }: ScrolledProps): ReactElement {
  return (
    <div className="scroll" role="group" aria-label={name} tabIndex={0} ref={from === 'end' ? toEnd : null}>
      {children}
    </div>
  );
}

function toEnd(element: HTMLElement | null): void {
  if (element !== null) element.scrollLeft = element.scrollWidth;
}
