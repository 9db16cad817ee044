import type { ComponentProps, ReactElement } from 'react';
import type { AnswerCatalog } from '../locales/catalog/catalog.ts';
import { PaneFoot } from './foot/PaneFoot.tsx';
import { GivenPane } from './given/GivenPane.tsx';

/** `words` are for what says that this file is missing. */
interface BehindAnswerProps {
  readonly words: AnswerCatalog;
  readonly given: ComponentProps<typeof GivenPane>;
  readonly foot: ComponentProps<typeof PaneFoot>;
}

/** What the pane fetches once it has answered, in one file: nothing that an answer waits for. */
export default function BehindAnswer({ given, foot }: BehindAnswerProps): ReactElement | null {
  return (
    <>
      <GivenPane {...given} />
      <PaneFoot {...foot} />
    </>
  );
}
