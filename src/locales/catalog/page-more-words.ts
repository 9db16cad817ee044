/** Words of the page that are fetched after its answer: the list of several messages, the way to the headers, and the program itself. */
export interface PageMoreWords {
  readonly about: AboutWords;
  readonly list: ListWords;
  readonly where: Readonly<Record<ProgramId, ProgramWords>>;
  /** what a picture is, for those who do not see it */
  readonly drawing: string;
}

/** The mail programs of which the page says where they show the headers, in their order. */
export const programIds = [
  'outlook-new',
  'outlook-classic',
  'outlook-mac',
  'outlook-phone',
  'gmail',
  'apple-mail',
  'thunderbird',
  'phones',
] as const;

export type ProgramId = (typeof programIds)[number];

/** `steps`: a sentence; `labels`: what the picture has written on it, as the program itself says it, in the order of the way. */
export interface ProgramWords {
  readonly program: string;
  readonly steps: string;
  readonly labels: readonly [string, ...string[]];
}

/** What a row of the list counts for. */
export type AnswerGroup = 'relay' | 'other' | 'unknown' | 'unread';

/** What the list can be narrowed to: `danger` is of any pool. */
export type ListGroup = 'danger' | AnswerGroup;

/** Templates as in the catalog; numbers come formatted. */
export interface ListWords {
  /** `{count}` messages */
  readonly title: string;
  /** what the bars are together */
  readonly chart: string;
  readonly groups: Readonly<Record<ListGroup, string>>;
  /** the name of that group where it stands beside the others, in which its messages count as well */
  readonly dangerous: string;
  readonly all: string;
  readonly search: string;
  readonly searchHelp: string;
  readonly columns: Readonly<Record<ListColumn, string>>;
  /** stands for what the headers do not tell */
  readonly notStated: string;
  /** `{shown}` of `{count}` rows */
  readonly shown: string;
  readonly noneFit: string;
  /** what is known of a file that the triage page reads in full, and the way there */
  readonly forTriage: Readonly<Record<'export' | 'several' | 'open', string>>;
  readonly showMore: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly save: string;
  /** what both leave out */
  readonly masked: string;
}

export type ListColumn = 'answer' | 'message' | 'date' | 'placed' | 'file';

/** Words about the program itself, and the lines of a text that begins feedback. */
export interface AboutWords {
  readonly title: string;
  readonly version: string;
  readonly privacy: string;
  readonly source: string;
  readonly notices: string;
  readonly copyFeedback: string;
  readonly copied: string;
  readonly browser: string;
  readonly did: string;
  readonly saw: string;
  readonly expected: string;
  readonly noHeaders: string;
}
