/** What the program needs of the machine. Tests give their own; `cli.ts` gives the process. */
export interface CommandIo {
  /** Opened on first use only. Yields bytes as they come. */
  readonly standardInput: () => AsyncIterable<Uint8Array>;
  readonly inputIsTerminal: boolean;
  /** Resolves when the text was taken or the reader has gone; never rejects. */
  readonly writeOut: (text: string) => Promise<void>;
  /** the system's error code where the text could not be written, as on a full disk; else empty. Always empty unless stated */
  readonly unwritten?: () => string;
  /** whether nothing that is written gets anywhere any more: the reader has gone (`| head`), or the disk is full */
  readonly isOutClosed?: () => boolean;
  /** As `writeOut`, for sentences about what went wrong. */
  readonly writeError: (text: string) => Promise<void>;
  /** whether a person looks at standard output and at standard error; not so unless stated */
  readonly outputIsTerminal?: boolean;
  readonly errorIsTerminal?: boolean;
  /** size of the terminal of standard output in characters, where it is known */
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  /** the file that workers run; absent where there is none: then Outlook data files are not read */
  readonly workerFile?: string;
  /** the file of the build that a report is made of; absent where there is none: then none can be written */
  readonly reportFile?: string;
  /** has a function called when the person presses Ctrl-C, in place of the end of the program */
  readonly onInterrupt?: (stop: () => void) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
