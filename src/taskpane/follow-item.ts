import type { CurrentItem } from '../outlook/current-item.ts';
import type { HeadersAnswer } from '../outlook/headers-answer.ts';
import type { Outlook } from '../outlook/outlook.ts';
import { inspectAnswer } from './inspection.ts';
import type { Inspection } from './inspection.ts';

/** One message and what is known of it; the two always belong together. */
export interface View {
  readonly item: CurrentItem;
  readonly inspection: Inspection;
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
    show({ item, inspection: { state: 'checking' } });
    const inspection = await inspectionOf(() => outlook.readHeaders(), item.kind === 'message' ? item.subject : '');
    if (mine === round && !stopped) show({ item, inspection });
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
 * What came of asking for the headers of the message with this subject. Whatever goes wrong ends the check: a pane must not say for ever that
 * it is reading.
 */
export async function inspectionOf(ask: () => Promise<HeadersAnswer>, subject: string): Promise<Inspection> {
  try {
    return inspectAnswer(await ask(), subject);
  } catch (error) {
    return { state: 'failed', code: error instanceof Error ? error.name : 'unknown' };
  }
}
