import type { RouteStop } from '../../explanation/explanation.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';

/** What stands at the border: that the lines beyond it are by others, or that it is not sure; null where there is none. */
export function borderWords(border: RouteStop['border'], isOldestFirst: boolean, { pane, look }: Catalog): string | null {
  if (border === null) return null;
  if (border === 'not-vouched') return pane.parts.route.borderUnsure;
  return isOldestFirst ? look.route.aboveAreOthers : pane.parts.route.border;
}
