import type { ReactElement } from 'react';
import { stateOf } from '../inspection/inspect-message.ts';
import type { Inspected } from '../inspection/inspection.ts';
import type { Catalog } from '../locales/catalog/catalog.ts';
import type { JudgedMessage } from '../triage/read-context.ts';
import type { MessageRow } from '../triage-view/messages/message-row.ts';
import { Inspector } from '../ui/Inspector.tsx';
import { labelOfFields } from '../ui/answer/message-label.ts';

interface FullAnswerProps {
  readonly message: JudgedMessage;
  readonly row: MessageRow;
  readonly catalog: Catalog;
}

/** The answer of the page for one message, from the detection behind the row. */
export default function FullAnswer({ message, row, catalog }: FullAnswerProps): ReactElement {
  const { detection, headerText } = message;
  const { source } = detection.trace;
  const inspection: Inspected = {
    state: stateOf(detection),
    fileName: row.source,
    read: { origin: 'message', source, ordinal: 1, count: 1 },
    repairs: [],
    doubts: [],
    reply: null,
    headerText,
    detection,
  };
  return (
    <Inspector
      inspection={inspection}
      round={row.place}
      label={labelOfFields(detection.fields)}
      catalog={catalog}
      hints={catalog.pane.pageHints}
      page={catalog.pane.page}
      pageAddress={null}
      onRetry={null}
    />
  );
}
