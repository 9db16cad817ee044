import type { SelectedMessage } from '../../outlook/selection.ts';
import type { ListedEntry } from '../../ui/list/listed-entry.ts';
import { labelOfFields } from '../../ui/answer/message-label.ts';
import type { Shown } from '../../ui/shown.ts';

/**
 * A message that is selected in Outlook and what is known of it; the two always belong together. `round` tells one from the next.
 */
export interface SelectedEntry extends ListedEntry {
  readonly id: string;
  readonly subject: string;
  readonly round: number;
}

/** The entry for a message. Its subject is the one in Outlook's list; sender and date come with its own header lines. */
export function selectedEntry({ id, subject }: SelectedMessage, round: number, inspection: Shown): SelectedEntry {
  const fields = 'detection' in inspection ? inspection.detection.fields : [];
  const told = labelOfFields(fields);
  const sender = told?.sender ?? (fields.length > 0 ? '' : null);
  return {
    id,
    subject,
    round,
    inspection,
    label: { subject, sender, date: told?.date ?? null },
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
