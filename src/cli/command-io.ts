/** What the program needs of the machine. Tests give their own; `cli.ts` gives the process. */
export interface CommandIo {
  /** Opened on first use only. Yields bytes as they come. */
  readonly standardInput: () => AsyncIterable<Uint8Array>;
  readonly inputIsTerminal: boolean;
  /** Resolves when the text was taken or the reader has gone; never rejects. */
  readonly writeOut: (text: string) => Promise<void>;
  /** As `writeOut`, for sentences about what went wrong. */
  readonly writeError: (text: string) => Promise<void>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
