import { useEffect, useState } from 'react';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { styleSheet } from './style-sheet.ts';

/**
 * `waiting` stands in its place while it is fetched; nothing unless given. `askedFor`: what could not be fetched is asked for
 * again when this changes.
 */
export type Waiting = { readonly waiting?: ReactNode; readonly askedFor?: unknown };

/**
 * A component in a file of its own, fetched when it is first shown. One that cannot be fetched gives way to `missing`, which says
 * so, and the verdict stays. It is asked for again when it is shown anew, or for another message: a pinned pane outlives many a
 * broken network, and what React's own `lazy` once failed to get it never asks for again. It is shown when its `styles` are there
 * too, or cannot be had.
 */
export function fetchedPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  missing: ComponentType<Props>,
  styles: readonly string[] = [],
): ComponentType<Props & Waiting> {
  let fetched: ComponentType<Props> | null = null;
  return function Fetched(props: Props & Waiting): ReactElement {
    // what was fetched before is there at once
    const [Part, setPart] = useState(() => fetched);
    useEffect(() => {
      let wanted = true;
      const settle = (found: ComponentType<Props>): void => {
        if (wanted) setPart(() => found);
      };
      const styled = styles.map(styleSheet);
      if (fetched !== null) settle(fetched);
      else
        Promise.all([load(), ...styled]).then(
          ([{ default: found }]) => {
            fetched = found;
            settle(found);
          },
          () => settle(missing),
        );
      return () => {
        wanted = false;
      };
    }, [props.askedFor]);
    return Part === null ? <>{props.waiting}</> : <Part {...props} />;
  };
}
