import type { DeskWords, PartWords } from './part-words.ts';

/** A state of the pane in which there is no header text to judge. */
export type SilentState = 'no-item' | 'appointment' | 'draft' | 'api-missing' | 'failed' | 'timed-out' | 'not-connected';

/** A state in which there was text, but not enough of it for any verdict. */
export type ThinState = 'empty' | 'subject-only' | 'no-received';

/** What is so, and what to do next. */
export interface StateWords {
  readonly title: string;
  readonly text: string;
}

/** Words of the task pane and of the page; plain text. */
export interface PaneWords {
  readonly checking: string;
  /** heading over subject, sender and date, read aloud only */
  readonly message: string;
  readonly noSubject: string;
  readonly noSender: string;
  /** headings, in the order of the pane */
  readonly headings: {
    readonly readerAdvice: string;
    readonly reasons: string;
    readonly arrival: string;
    readonly remedies: string;
    readonly route: string;
    readonly caution: string;
  };
  /** `{line}`: the number of the header line, 1 the topmost */
  readonly line: string;
  readonly wholeLine: string;
  readonly shortLine: string;
  readonly vouched: string;
  readonly notVouched: string;
  readonly from: string;
  readonly by: string;
  /** `{count}`: how many more there are */
  readonly more: string;
  readonly copy: string;
  readonly copied: string;
  /** stands over a box with the report, when the clipboard is closed to the pane */
  readonly copyByHand: string;
  readonly retry: string;
  readonly openPage: string;
  readonly parts: PartWords;
  readonly desk: DeskWords;
  /** `failed` has the blank `{code}` */
  readonly states: Readonly<Record<SilentState, StateWords>>;
  /** what to do next in Outlook, below the answer */
  readonly outlookHints: Readonly<Record<ThinState, string>>;
  /** what to do next on the page, below the answer */
  readonly pageHints: Readonly<Record<ThinState, string>>;
  readonly page: PageWords;
}

/** Words of the page that takes pasted text, files and samples. */
export interface PageWords {
  readonly introduction: string;
  readonly privacy: string;
  readonly language: string;
  readonly input: string;
  readonly headersLabel: string;
  readonly headersHelp: string;
  readonly check: string;
  readonly file: string;
  readonly chooseFile: string;
  readonly fileHelp: string;
  /** heading over the list of several messages */
  readonly messages: string;
  /** `{name}`: a file, `{count}`: which message in it */
  readonly within: string;
  /** name of what was pasted or typed, in that list */
  readonly pasted: string;
  /** `{done}` of `{count}` files are read */
  readonly progress: string;
  /** `{count}` files were given, `{limit}` are read at a time */
  readonly tooManyFiles: string;
  /** what was dropped came without a file */
  readonly nothingDropped: string;
  /** heading over what was repaired or noticed */
  readonly reading: string;
  readonly remoteReply: string;
  readonly samples: string;
  readonly samplesHelp: string;
  readonly sampleNames: {
    readonly 'relay-delivery': string;
    readonly 'relay-upstream-list': string;
    readonly 'ordinary-pool': string;
    readonly 'high-risk-pool': string;
    readonly 'forged-relay-line': string;
    readonly 'headers-missing': string;
    readonly internal: string;
    readonly 'not-from-microsoft365': string;
  };
  readonly result: string;
  readonly noResult: string;
  /** why a file cannot be read, and what to do instead; `{name}` is the file's name */
  readonly refusals: {
    readonly 'outlook-msg': string;
    readonly 'msg-without-headers': string;
    readonly 'msg-report': string;
    readonly 'outlook-pst': string;
    readonly archive: string;
    readonly binary: string;
    readonly 'empty-file': string;
    readonly unreadable: string;
  };
}
