import { useState } from 'react';
import type { ReactElement } from 'react';
import { reportDocument } from '../../explanation/documents/report.ts';
import { asHtml } from '../../explanation/documents/render/render-html.ts';
import { asPlainText } from '../../explanation/documents/render/render-text.ts';
import { readyMadeText } from '../../explanation/documents/ready-texts.ts';
import type { Tone } from '../../explanation/explanation.ts';
import { copyText } from '../pieces/copy-text.ts';
import type { Copyable } from '../pieces/copy-text.ts';
import type { Desk } from '../desk.ts';
import { ticketIntake } from './ticket-intake.ts';
import type { PartProps } from '../result/part.ts';
import { ButtonIcon } from './ButtonIcon.tsx';
import { writeMessage } from './write-message.ts';
import type { Written } from './write-message.ts';

type Outcome = 'copied' | Written | { readonly refused: string };

/**
 * Puts the ticket for a help desk into a new message, which its user sends or not, or on the clipboard; the whole report too.
 * Masked, and formatted where that is taken. Without an address the user writes it into the message.
 */
export default function CopyTicket({ inspected, explanation, catalog, desk }: PartProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { pane } = catalog;
  const { actions } = pane.parts;
  const ticketOf = (): Copyable & { readonly subject: string } => {
    const intake = ticketIntake(inspected, catalog);
    const ticket = readyMadeText(inspected.detection, explanation, catalog, { redacted: true, intake }).ticket();
    return { subject: ticket.subject, text: asPlainText(ticket), html: asHtml(ticket) };
  };
  const reportOf = (): Copyable => {
    const whole = reportDocument(inspected.detection, explanation, catalog);
    return { text: asPlainText(whole), html: asHtml(whole) };
  };
  const copy = async ({ text, html }: Copyable): Promise<void> => {
    setOutcome(null);
    setOutcome((await copyText({ text, ...(html !== undefined && { html }) })) ? 'copied' : { refused: text });
  };
  const send = async (to: Desk): Promise<void> => {
    setOutcome(null);
    setOutcome(await writeMessage(to, true, ticketOf()));
  };
  const asks = asksForHelp[explanation.tone];
  const knowsDesk = desk !== null && desk.address !== '';
  const refused = outcome !== null && typeof outcome === 'object' ? outcome.refused : null;
  const written = typeof outcome === 'string' && outcome !== 'copied' ? outcome : null;
  return (
    <div className="copy">
      <div className="buttons wide">
        {desk !== null && (
          <button type="button" className={knowsDesk && asks ? 'primary' : undefined} onClick={() => void send(desk)}>
            <ButtonIcon icon="send" /> {actions.toHelpDesk}
          </button>
        )}
        <button type="button" className={!knowsDesk && asks ? 'primary' : undefined} onClick={() => void copy(ticketOf())}>
          <ButtonIcon icon="copy" /> {pane.copy}
        </button>
        <button type="button" className="link third" onClick={() => void copy(reportOf())}>
          {pane.copyReport}
        </button>
      </div>
      <p role="status" className="quiet">
        {outcome === 'copied' && pane.copied}
        {written !== null && actions[written]}
        {refused !== null && pane.copyByHand}
      </p>
      {refused !== null && <textarea readOnly rows={10} aria-label={pane.copyByHand} value={refused} />}
    </div>
  );
}

/** Whether an answer is one that somebody else should hear of; one button at most is the first. */
const asksForHelp: Readonly<Record<Tone, boolean>> = {
  danger: true,
  'high-risk': true,
  relay: true,
  forged: false,
  calm: false,
  unknown: false,
};
