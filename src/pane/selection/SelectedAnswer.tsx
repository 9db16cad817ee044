import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { SelectedEntry } from './selection-entry.ts';
import { Inspector } from '../../ui/Inspector.tsx';
import type { InspectorProps } from '../../ui/Inspector.tsx';
import { StateAnswer } from '../../ui/answer/StateAnswer.tsx';

/** `filling`: a message that was not reached yet will be. */
export interface SelectedAnswerProps extends Pick<InspectorProps, 'part' | 'onPart' | 'desk' | 'pageAddress' | 'onRetry'> {
  readonly entry: SelectedEntry;
  readonly filling: boolean;
  readonly catalog: Catalog;
}

/** The whole answer for one of several messages, under its own name. */
export function SelectedAnswer({ entry, filling, catalog, ...rest }: SelectedAnswerProps): ReactElement {
  const { inspection, label, round } = entry;
  const waiting = inspection.state === 'waiting';
  if (waiting && !filling) return <StateAnswer title={null} text={catalog.selection.uncheckedAnswer} />;
  return (
    <Inspector
      {...rest}
      inspection={waiting ? { state: 'checking' } : inspection}
      round={round}
      label={label}
      catalog={catalog}
      hints={catalog.pane.outlookHints}
    />
  );
}
