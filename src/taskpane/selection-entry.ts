import type { SelectedMessage } from '../outlook/selection.ts';
import type { Inspection } from './inspection.ts';
import { labelOfFields } from './message-label.ts';
import type { PageEntry } from './page-entry.ts';

/** A message that is selected in Outlook and what is known of it; the two always belong together. `round` tells one from the next. */
export interface SelectedEntry extends PageEntry {
  readonly id: string;
  readonly subject: string;
  readonly round: number;
}

/** The entry for a message. Its subject is the one in Outlook's list; sender and date come with its own header lines. */
export function selectedEntry({ id, subject }: SelectedMessage, round: number, inspection: Inspection): SelectedEntry {
  const fields = 'detection' in inspection ? inspection.detection.fields : [];
  const told = labelOfFields(fields);
  const sender = told?.sender ?? (fields.length > 0 ? '' : null);
  return {
    id,
    subject,
    round,
    inspection,
    label: { subject, sender, date: told?.date ?? null },
    fileName: null,
    ordinal: null,
    message: null,
    repairWithheld: false,
    reply: null,
  };
}

/** Whether Outlook has still to be asked for this message, or asked again. */
export function isPending({ inspection: { state } }: SelectedEntry): boolean {
  return state === 'waiting' || state === 'checking' || state === 'failed' || state === 'timed-out';
}

/** Whether something came of asking for this message, be it a failure. */
export function isDone({ inspection: { state } }: SelectedEntry): boolean {
  return state !== 'waiting' && state !== 'checking';
}
