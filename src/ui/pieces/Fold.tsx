import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  /** level of the heading that the button is; null for a button without one */
  readonly level: 2 | 3 | 4 | null;
  /** what it is about, said to those who hear the button alone; where several have one title */
  readonly about?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part that unfolds under its heading. A button, since Office.js keeps the Tab key from the browser's own `<details>`. */
export function Fold({ title, level, about, startsOpen = false, children }: FoldProps): ReactElement {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const Heading = level === null ? 'p' : (`h${level}` as const);
  return (
    <div className="fold">
      <Heading>
        <button
          type="button"
          className="fold-button"
          aria-label={about === undefined ? undefined : `${title}: ${about}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {title}
        </button>
      </Heading>
      <div id={id} hidden={!open} className="fold-body">
        {open && children}
      </div>
    </div>
  );
}
