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
  name: 'Nederlands',
  tags: ['nl-NL', 'nl-BE'],
  unloaded: 'Relay Pool Inspector kon niet worden geladen. Sluit dit en open het opnieuw.',
  unfetched: 'Nederlands kon niet worden geladen. Probeer het opnieuw.',
  fault: 'De controle zelf ging mis; over dit bericht is niets bekend. Probeer het opnieuw, of gebruik “Relaypool controleren”.',
};
