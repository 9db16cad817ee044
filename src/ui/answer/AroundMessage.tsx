import type { ReactElement } from 'react';
import type { Inspected } from '../../inspection/inspection.ts';
import type { PageCatalog } from '../../locales/catalog/catalog.ts';
import { IntakeNotes } from './IntakeNotes.tsx';
import { RemoteReply } from './RemoteReply.tsx';

interface AroundMessageProps {
  readonly inspected: Inspected;
  readonly catalog: PageCatalog;
}

/** What is said of the text around a message: what a server answered, and how the text was read. */
export function AroundMessage({ inspected, catalog }: AroundMessageProps): ReactElement {
  return (
    <>
      {inspected.reply && <RemoteReply reply={inspected.reply} catalog={catalog} />}
      <IntakeNotes inspected={inspected} catalog={catalog} />
    </>
  );
}
