import type { ReactElement } from 'react';
import { asHtml, asPlainText, readyMadeTexts } from '../../../explanation/messages.ts';
import type { Copyable } from '../../copy-text.ts';
import { withReading } from '../../reading-ticket.ts';
import { CopyButtons } from '../CopyButtons.tsx';
import type { PartProps } from '../part.ts';

/** Copies the report for a help desk's ticket, with mail addresses masked; formatted where it is pasted into formatted text. */
export default function CopyTicket({ inspected, explanation, catalog, entry }: PartProps): ReactElement {
  const { language, pane } = catalog;
  const content = (): Copyable => {
    const { ticket: plain } = readyMadeTexts(inspected.detection, explanation, language, { redacted: true });
    const ticket = withReading(plain, entry, catalog, { redacted: true });
    return { text: asPlainText(ticket), html: asHtml(ticket) };
  };
  return <CopyButtons choices={[{ label: pane.copy, content }]} copied={pane.copied} words={pane} />;
}
