/** What can be wrong with the words after `relay-pool`. Each has one sentence; `{value}` is what was typed. */
export type UsageProblem =
  'unknown-command' | 'unknown-option' | 'unwanted-value' | 'missing-language' | 'unknown-language' | 'standard-input-twice';

/** Why an input could not be read. Each has one sentence that says what to do; `{source}` is the input, `{code}` the system's error code. */
export type ReadFailure =
  | 'not-found'
  | 'no-access'
  | 'directory'
  | 'unreadable'
  /** an Office document, or a damaged Outlook item (compound file) */
  | 'outlook-msg'
  /** an Outlook item that keeps no header lines */
  | 'msg-without-headers'
  /** a report in Outlook's format that gives no header lines back */
  | 'msg-report'
  /** an Outlook item on standard input */
  | 'msg-piped'
  /** an Outlook data file (.pst, .ost) */
  | 'outlook-pst'
  /** a ZIP, gzip or other archive */
  | 'archive'
  /** a PDF or another file that is no text */
  | 'binary'
  /** no end of the header section within the limit, `{limit}` */
  | 'too-long';

/** The words of the command line. Plain text for a terminal; the help text is at most 79 columns wide. */
export interface CommandLineWords {
  readonly help: string;
  /** one line: how to get help; ends every sentence about wrong usage */
  readonly seeHelp: string;
  readonly usage: Readonly<Record<UsageProblem, string>>;
  readonly failures: Readonly<Record<ReadFailure, string>>;
  /** stands where a file name would stand when standard input is read */
  readonly standardInput: string;
  /** on stderr when a person types or pastes into the terminal */
  readonly pasteHere: string;
  /** `{source}`, `{headline}`: the input was read, but it holds no answer */
  readonly couldNotTell: string;
  /** `{source}`: the program itself went wrong */
  readonly fault: string;
}
