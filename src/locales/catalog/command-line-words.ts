/**
 * What can be wrong with the words after `relay-pool`. Each has one sentence; `{value}` is what was typed, `{languages}` the
 * codes of the languages, `{choices}` the words that are possible.
 */
export type UsageProblem =
  | 'unknown-command'
  | 'unknown-option'
  | 'unwanted-value'
  | 'missing-language'
  | 'unknown-language'
  | 'standard-input-twice'
  | 'missing-choice'
  | 'unknown-choice';

/**
 * Why an input could not be read. Each has one sentence that says what to do; `{source}` is the input, `{code}` the system's
 * error code.
 */
export type ReadFailure =
  | 'not-found'
  /** the name holds U+FFFD, which stands for what could not be read of it */
  | 'name-damaged'
  /** an address of the web in place of a path */
  | 'web-address'
  /** a pattern such as `*.eml` */
  | 'no-match'
  | 'no-access'
  /** a folder that may not be looked into */
  | 'folder-no-access'
  /** a folder without a message file in it */
  | 'empty-folder'
  | 'unreadable'
  /** an Office document, or a damaged Outlook item (compound file) */
  | 'outlook-msg'
  /** an Outlook item that keeps no header lines */
  | 'msg-without-headers'
  /** a report in Outlook's format that gives no header lines back */
  | 'msg-report'
  /** an Outlook item on standard input, larger than `{limit}` */
  | 'msg-piped'
  /** an Outlook data file (.pst, .ost) */
  | 'outlook-pst'
  /** a ZIP, gzip or other archive */
  | 'archive'
  /** a PDF or another file that is no text */
  | 'binary';

/** A phrase for one and for several; `{count}`. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/**
 * The table of several messages. `{count}` is a number; `messages` and `files` stand in `heading`, the other counts behind it,
 * parted by commas.
 */
export interface TableWords {
  /** `{messages}`, `{files}`, `{found}` */
  readonly heading: string;
  readonly messages: Counted;
  readonly files: Counted;
  readonly found: Readonly<Record<'danger' | 'relay' | 'highRisk' | 'forged' | 'unknown', Counted>>;
  /** stands for the counts where all of them are 0 */
  readonly nothingFound: string;
  /** behind it and a colon stand the names, each with its reason in brackets */
  readonly unread: string;
  /** in two or three words why a file could not be read */
  readonly unreadReasons: Readonly<Record<ReadFailure | 'empty-file' | 'fault', string>>;
  /** ends a list that is cut */
  readonly othersUnread: string;
  readonly passedOver: Counted;
  /** behind it and a colon stand the names of what triage reads in full */
  readonly forTriage: Counted;
  /** some texts were repaired, or read in part */
  readonly noted: Counted;
  readonly columns: Readonly<Record<'label' | 'place' | 'domain' | 'file', string>>;
  /** below a table that is cut, and below one that is not */
  readonly more: Counted;
  readonly whole: string;
}

/** What an exit code means for one message: a part of a sentence behind a colon. */
export interface ExitReasons {
  readonly relayPool: string;
  /** `{outcomes}`: the words of `--fail-on` that apply */
  readonly found: string;
  readonly noRelayPool: string;
  /** `{outcomes}`: the words of `--fail-on`, none of which applies */
  readonly nothingFound: string;
  readonly couldNotTell: string;
  /** a report says that Microsoft 365 refused the message itself */
  readonly refused: string;
}

/** The words of the command line but for its help. Plain text for a terminal. `{languages}` takes their codes. */
export interface CommandLineWords {
  /** one line: how to get help; ends every sentence about wrong usage. `{help}` is what to type */
  readonly seeHelp: string;
  readonly usage: Readonly<Record<UsageProblem, string>>;
  readonly failures: Readonly<Record<ReadFailure, string>>;
  /** stands where a file name would stand when standard input is read */
  readonly standardInput: string;
  /** on stderr when a person types or pastes into the terminal */
  readonly pasteHere: string;
  /** `{source}`, `{headline}`: the input was read, but it holds no answer */
  readonly couldNotTell: string;
  /** `{code}`: the answer could not be written to standard output */
  readonly unwritten: string;
  /** `{source}`: the program itself went wrong */
  readonly fault: string;
  readonly table: TableWords;
  /** below the answer for one message; `{code}`, `{reason}` */
  readonly more: string;
  readonly exitReasons: ExitReasons;
}

/** The help: of the program, and of each command. Plain text of at most 79 columns, as in a man page; `{languages}` takes their codes. */
export interface CommandHelpWords {
  readonly program: string;
  readonly check: string;
  readonly triage: string;
  readonly hunt: string;
  readonly trace: string;
  readonly completion: string;
}
