import type { QueryName } from '../../hunting/hunting-query.ts';

/** What can be wrong with the words after `relay-pool hunt`. Each has one sentence; `{value}` is what was typed. */
export type HuntProblem =
  | 'missing-value'
  | 'unknown-query'
  | 'bad-engine'
  | 'bad-days'
  | 'bad-domain'
  | 'bad-accepted-domain'
  /** more days than advanced hunting keeps */
  | 'too-many-days'
  /** `{value}`: a query whose days belong to its rule */
  | 'fixed-days'
  /** `{value}`: a query that is for Sentinel alone */
  | 'other-engine'
  /** a link is for advanced hunting alone */
  | 'link-engine'
  /** `{value}`: a query that does not ask for accepted domains */
  | 'no-domains'
  /** `{value}`: the file with the accepted domains */
  | 'unreadable-file';

/** The words of `relay-pool hunt`. The queries themselves are in English. */
export interface HuntWords {
  readonly usage: Readonly<Record<HuntProblem, string>>;
  /** what each query answers */
  readonly questions: Readonly<Record<QueryName, string>>;
  /** below the list */
  readonly listEnd: string;
}
