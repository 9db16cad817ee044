import type { Catalog } from '../../locales/catalog.ts';
import type { Explanation } from '../../explanation/explanation.ts';
import type { Desk } from '../desk.ts';
import type { Inspected } from '../inspection.ts';
import type { PageEntry } from '../page-entry.ts';

/**
 * What every part behind a tab is given. `line`: the header line that somebody wants to see, or null; `onLine` asks for one. `desk` is
 * null outside Outlook, `entry` inside: what the page was given.
 */
export interface PartProps {
  readonly inspected: Inspected;
  readonly explanation: Explanation;
  readonly catalog: Catalog;
  readonly line: number | null;
  readonly onLine: (at: number) => void;
  readonly desk: Desk | null;
  readonly entry: PageEntry | null;
}
