import type { AnswerCatalog, Catalog, PageCatalog } from './catalog.ts';
import type { CommandHelpWords } from './command-line-words.ts';
import type { HuntWords } from './hunt-words.ts';
import type { LanguageEntry, RibbonWords } from './language-entry.ts';
import type { ManifestPageWords } from './manifest-page-words.ts';
import type { PageMoreWords } from './page-more-words.ts';
import type { PaneFootWords } from './pane-foot-words.ts';
import type { TraceWords } from './trace-words.ts';
import type { TriageViewWords } from './triage-view-words.ts';
import type { TriageWords } from './triage-words.ts';

/**
 * The files of a language's folder that are fetched by their names, each when somebody first asks for it, and what they export. The
 * `load-*.ts` fetch them by a path with the language in it, which the compiler does not follow: so each folder says what it has.
 */
export interface LanguageFiles {
  readonly answer: { readonly answer: AnswerCatalog };
  readonly catalog: { readonly catalog: Catalog };
  readonly 'command-help': { readonly commandHelp: CommandHelpWords };
  readonly hunt: { readonly hunt: HuntWords };
  readonly 'manifest-page': { readonly manifestPage: ManifestPageWords };
  readonly 'page-catalog': { readonly pageCatalog: PageCatalog };
  readonly 'page-more': { readonly pageMore: PageMoreWords };
  readonly 'pane-foot': { readonly paneFoot: PaneFootWords };
  readonly ribbon: { readonly ribbon: RibbonWords };
  readonly trace: { readonly trace: TraceWords };
  readonly triage: { readonly triage: TriageWords };
  readonly 'triage-view': { readonly triageView: TriageViewWords };
}

/** The entry of a language whose folder has all the files: the compiler names the one that is missing or has other words. */
export type EntryWith<Files extends LanguageFiles> = Files extends LanguageFiles ? LanguageEntry : never;
