import type { EntryWith } from '../catalog/language-files.ts';
import type * as answer from './answer.ts';
import type * as catalog from './catalog.ts';
import type * as commandHelp from './command-help.ts';
import type * as hunt from './hunt.ts';
import type * as manifestPage from './manifest-page.ts';
import type * as pageCatalog from './page-catalog.ts';
import type * as pageMore from './page-more.ts';
import type * as paneFoot from './pane-foot.ts';
import type * as ribbon from './ribbon.ts';
import type * as trace from './trace.ts';
import type * as triage from './triage.ts';
import type * as triageView from './triage-view.ts';

/** The files that are fetched by their names. */
type Files = {
  answer: typeof answer;
  catalog: typeof catalog;
  'command-help': typeof commandHelp;
  hunt: typeof hunt;
  'manifest-page': typeof manifestPage;
  'page-catalog': typeof pageCatalog;
  'page-more': typeof pageMore;
  'pane-foot': typeof paneFoot;
  ribbon: typeof ribbon;
  trace: typeof trace;
  triage: typeof triage;
  'triage-view': typeof triageView;
};

export const language: EntryWith<Files> = {
  name: 'Dansk',
  tags: ['da-DK'],
  unloaded: 'Relay Pool Inspector kunne ikke hentes. Luk og åbn igen.',
  unfetched: 'Dansk kunne ikke hentes. Prøv igen.',
  fault: 'Tjekket gik galt, så mailen er ikke tjekket. Prøv igen, eller brug »Tjek relaypulje«.',
};
