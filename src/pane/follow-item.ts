import { failureOf } from '../outlook/ask-office.ts';
import type { CurrentItem } from '../outlook/current-item.ts';
import type { HeadersAnswer } from '../outlook/headers-answer.ts';
import type { Outlook } from '../outlook/outlook.ts';
import { inspectAnswer } from '../inspection/inspect-answer.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Shown } from '../ui/shown.ts';

/** One message and what is known of it; the two always belong together. */
export interface View {
  readonly item: CurrentItem;
  readonly inspection: Shown;
  /** the item as Office.js has it */
  readonly source?: unknown;
}

/**
 * Inspects the message on show, and again whenever Outlook shows another one. Each round has a number, and an answer that
 * belongs to an earlier round is dropped: Outlook may answer for the previous message after it has changed.
 */
export function followItem(
  outlook: Outlook,
  show: (view: View) => void,
): { readonly retry: () => void; readonly stop: () => void } {
  let round = 0;
  let stopped = false;
  const inspect = async (): Promise<void> => {
    if (stopped) return;
    round += 1;
    const mine = round;
    const item = outlook.currentItem();
    const source = outlook.item();
    show({ item, source, inspection: { state: 'checking' } });
    const subject = item.kind === 'message' ? item.subject : '';
    const inspection = await secondLook(await inspectionOf(() => outlook.readHeaders(), subject), source, subject);
    if (mine === round && !stopped) show({ item, source, inspection });
  };
  const retry = (): void => void inspect();
  outlook.onItemChanged(retry);
  retry();
  return {
    retry,
    stop: () => {
      stopped = true;
    },
  };
}

/**
 * Some Outlooks answer with nothing, or with the subject alone, though the message has header lines: they stand in its file. What
 * tells no more than the first answer does not take its place.
 */
async function secondLook(first: Inspection, source: unknown, subject: string): Promise<Inspection> {
  if (first.state !== 'empty' && first.state !== 'subject-only') return first;
  try {
    const { headersOfFile } = await import('../outlook/headers-of-file.ts');
    const text = await headersOfFile(source);
    const second = text === null ? first : inspectAnswer({ kind: 'headers', text }, subject);
    return second.state === 'verdict' ? second : first;
  } catch {
    return first;
  }
}

/**
 * What came of asking for the headers of the message with this subject. Whatever goes wrong ends the check: a pane must not say
 * for ever that it is reading.
 */
export async function inspectionOf(ask: () => Promise<HeadersAnswer>, subject: string): Promise<Inspection> {
  try {
    return inspectAnswer(await ask(), subject);
  } catch (error) {
    return { state: 'failed', code: failureOf(error).code };
  }
}
