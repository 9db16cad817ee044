import type { ReactElement } from 'react';
import { Skeleton } from '../pieces/Skeleton.tsx';

/** Stands where the verdict will stand, in its size, while Outlook is being asked. */
export function Checking({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="answer-body card-text">
      <Skeleton text={text} />
    </div>
  );
}
