import { useLayoutEffect, useRef } from 'react';
import type { ReactElement } from 'react';

interface LookBackProps {
  /** what is shown instead of the answer to the message in Outlook */
  readonly text: string;
  /** the name of the button */
  readonly back: string;
  readonly onBack: () => void;
}

/**
 * Says that something else is shown than the message on show in Outlook, and leads back. What was pressed may stand far below or
 * be gone: the keyboard is taken to this line, above the answer, and back to what was pressed if that still stands there. Whoever
 * has gone on to another message in Outlook is left there.
 */
export function LookBack({ text, back, onBack }: LookBackProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  // before this line is taken away, while it can still be asked whether the keyboard is here
  useLayoutEffect(() => {
    const own = button.current;
    const before = document.activeElement;
    own?.focus();
    return () => {
      const isHere = document.hasFocus() && document.activeElement === own;
      if (isHere && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div className="look-back" role="status">
      <p>{text}</p>
      <button type="button" ref={button} onClick={onBack}>
        {back}
      </button>
    </div>
  );
}
