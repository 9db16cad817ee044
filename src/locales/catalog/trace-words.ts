/** What can be wrong with the words after `relay-pool trace`. Each has one sentence; `{value}` is what was typed. */
export type TraceProblem =
  /** `{value}`: an option without its value, or one that has to be there */
  | 'missing-value'
  | 'bad-message-id'
  | 'bad-recipient'
  /** a word that belongs to no option */
  | 'unwanted-word'
  /** both forms were asked for */
  | 'one-form';

/** The words of `relay-pool trace`. */
export interface TraceWords {
  readonly usage: Readonly<Record<TraceProblem, string>>;
  /** comments between the commands, a line each */
  readonly notes: {
    /** who can run them, and with which permission */
    readonly whoPowerShell: string;
    readonly whoGraph: string;
    /** before the times */
    readonly period: string;
    /** before the search for the message */
    readonly trace: string;
    /** before what tells the pool */
    readonly detail: string;
    /** before the search in older records */
    readonly older: string;
    /** before the command that reads the answer */
    readonly back: string;
  };
}
