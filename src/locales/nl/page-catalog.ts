import type { PageCatalog } from '../catalog/catalog.ts';
import { answer } from './answer.ts';
import { intake } from './intake.ts';
import { page, pageHints } from './page.ts';

export const pageCatalog: PageCatalog = { ...answer, intake, pane: { ...answer.pane, page, pageHints } };
