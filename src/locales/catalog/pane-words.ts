import type { SilentState, ThinState } from '../../inspection/inspection.ts';
import type { DeskWords, PartWords } from './part-words.ts';

/** What is so, and what to do next. */
export interface StateWords {
  readonly title: string;
  readonly text: string;
}

/** Words of the task pane and of the page; plain text. */
export interface PaneWords {
  readonly checking: string;
  /** that Outlook takes long to start */
  readonly slow: string;
  /** heading over subject, sender and date, read aloud only */
  readonly message: string;
  readonly noSubject: string;
  readonly noSender: string;
  /** headings, in the order of the pane */
  readonly headings: {
    readonly remedies: string;
    readonly route: string;
    readonly caution: string;
  };
  /** `{line}`: the number of the header line, 1 the topmost */
  readonly line: string;
  readonly from: string;
  readonly by: string;
  /** `{count}`: how many more there are */
  readonly more: string;
  readonly copy: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly facts: {
    /** `{name}`: what a button copies */
    readonly copy: string;
    readonly copied: string;
    /** stands for a value that the headers do not give */
    readonly missing: string;
  };
  /** stands over a box with the report, when the clipboard is closed to the pane */
  readonly copyByHand: string;
  readonly retry: string;
  readonly openPage: string;
  readonly parts: PartWords;
  /** stands for a part that could not be fetched */
  readonly partMissing: string;
  readonly desk: DeskWords;
  /** `failed` has the blank `{code}` */
  readonly states: Readonly<Record<SilentState, StateWords>>;
  /** what to do next in Outlook, below the answer */
  readonly outlookHints: Readonly<Record<ThinState, string>>;
  /** what to do next on the page, below the answer */
  readonly pageHints: Readonly<Record<ThinState, string>>;
  readonly page: PageWords;
}

/** Those up to the verdict in Outlook: what stands behind the tabs is fetched later, and the page's words are the page's. */
export type AnswerPaneWords = Omit<PaneWords, 'parts' | 'page' | 'pageHints'>;

/** Words of the page that takes pasted text, files and samples. */
export interface PageWords {
  readonly introduction: string;
  readonly privacy: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly input: string;
  readonly headersLabel: string;
  readonly headersHelp: string;
  readonly check: string;
  readonly file: string;
  readonly chooseFile: string;
  readonly fileHelp: string;
  /** the way to the page that sums up many */
  readonly manyMessages: string;
  /** heading over the list of several messages */
  readonly messages: string;
  /** `{name}`: a file, `{count}`: which message in it */
  readonly within: string;
  /** name of what was pasted or typed, in that list */
  readonly pasted: string;
  /** `{done}` of `{count}` files are read */
  readonly progress: string;
  /** `{name}`: the file that is being read */
  readonly readingFile: string;
  /** gives up what is being read */
  readonly cancel: string;
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
    readonly 'junk-phishing': string;
    readonly 'junk-failed-authentication': string;
    readonly 'junk-blocked-sender': string;
    readonly 'ordinary-pool': string;
    readonly 'high-risk-pool': string;
    readonly 'forged-relay-line': string;
    readonly 'headers-missing': string;
    readonly internal: string;
    readonly 'not-from-microsoft365': string;
  };
  readonly result: string;
  readonly noResult: string;
  /** empties the box and forgets the answer */
  readonly clear: string;
  readonly print: string;
  /** over the ways to the headers in every mail program */
  readonly whereTitle: string;
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
