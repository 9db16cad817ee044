import type { MessageLabel } from '../answer/message-label.ts';
import type { Shown } from '../shown.ts';

/**
 * A message in a list. `label` names one that was selected in Outlook; what the page was given is named by its file and has none.
 * `round` tells it from the others where they change places.
 */
export interface ListedEntry {
  readonly inspection: Shown;
  readonly label: MessageLabel | null;
  readonly round?: number;
}
