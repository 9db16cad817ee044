import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { AnswerCatalog } from '../../locales/catalog/catalog.ts';
import type { Outlook } from '../../outlook/outlook.ts';
import type { Selection } from '../../outlook/selection.ts';
import { useCatalog } from '../../ui/language/use-catalog.ts';
import { useSelection } from './use-selection.ts';
import { useSettings } from '../use-settings.ts';
import { Checking } from '../../ui/answer/Checking.tsx';
import { StateAnswer } from '../../ui/answer/StateAnswer.tsx';
import { DetailsMissing } from '../../ui/fetched/DetailsMissing.tsx';
import { SelectionNotice } from './SelectionNotice.tsx';
import { SeveralMessages } from './SeveralMessages.tsx';

/** `words` are those up to the verdict; `onSeveral` hears whether this takes the place of the message on show. */
export interface SelectionPaneProps {
  readonly outlook: Outlook;
  readonly selection: Selection;
  readonly words: AnswerCatalog;
  readonly pageAddress: string;
  readonly onSeveral: (several: boolean) => void;
}

/**
 * Several messages at once, in the edition for help desks; fetched in that edition alone. Nothing while one message is selected.
 */
export default function SelectionPane(props: SelectionPaneProps): ReactElement | null {
  const { outlook, selection, words, pageAddress, onSeveral } = props;
  const { view, stop, resume } = useSelection(selection);
  const catalog = useCatalog(words.language);
  const { part, address, keepPart } = useSettings(outlook);
  const several = (view.kind === 'several' || view.kind === 'none-received') && catalog !== 'missing';

  useEffect(() => onSeveral(several), [several, onSeveral]);

  if (view.kind === 'one') return null;
  if (catalog === 'missing') return <DetailsMissing words={words} />;
  if (catalog === null) return several ? <Checking text={words.pane.checking} /> : null;
  if (view.kind === 'none-received') return <StateAnswer title={null} text={catalog.selection.noneReceived} />;
  if (view.kind !== 'several') return <SelectionNotice view={view} catalog={catalog} onRetry={resume} />;
  return (
    <SeveralMessages
      entries={view.entries}
      leftOut={view.leftOut}
      filling={view.filling}
      catalog={catalog}
      pageAddress={pageAddress}
      onStop={stop}
      onResume={resume}
      part={part}
      onPart={keepPart}
      desk={{ address, mailbox: () => outlook.mailbox(), item: () => undefined }}
    />
  );
}
