import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { Explanation } from '../../explanation/explanation.ts';
import type { PartId } from '../../locales/catalog/part-words.ts';
import type { Desk } from '../desk.ts';

export interface WayBack {
  readonly to: PartId;
  readonly go: () => void;
}

/**
 * What every part behind a tab is given. `line`: the header line that somebody wants to see, or null; `onLine` asks for one.
 * `desk` is null outside Outlook.
 */
export interface PartProps {
  readonly inspected: Inspected;
  readonly explanation: Explanation;
  readonly catalog: Catalog;
  readonly line: number | null;
  readonly onLine: (at: number) => void;
  /** the part from which somebody was led to that line, and the way there again */
  readonly back?: WayBack | null;
  readonly desk: Desk | null;
}
