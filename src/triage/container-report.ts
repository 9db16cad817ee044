/** What a container declared, what was read of it and what was not: part of every picture. A shortfall never counts as clean. */
export interface ContainerReport {
  readonly source: string;
  readonly kind: ContainerKind;
  /** items that it says it holds; null where it does not say */
  readonly declared: number | null;
  /** items that were read */
  readonly read: number;
  readonly shortfalls: readonly Shortfall[];
}

/** What a container is. `other`: a file that holds no mail and no table of it, or of which nobody can say. */
export type ContainerKind =
  'message' | 'mbox' | 'emlx' | 'folder' | 'zip' | 'gzip' | 'tar' | 'olm' | 'outlook-data' | 'table' | 'json' | 'dmarc' | 'other';

/** `count` items were not read or not read in full; null where nobody can say how many. */
export interface Shortfall {
  readonly reason: ShortfallReason;
  readonly count: number | null;
  /** the name of the part, the headings or the error; a stranger's text */
  readonly detail: string | null;
}

/** Why something was not read. */
export type ShortfallReason =
  /** no such file */
  | 'not-found'
  /** an address of the web in place of a path: nothing is fetched */
  | 'web-address'
  /** the system does not let it be read */
  | 'no-access'
  /** reading failed */
  | 'unreadable'
  /** cut short or inconsistent */
  | 'damaged'
  /** no byte in it, or blanks alone in what is not called a message: one of those is told as a message that is empty */
  | 'empty-file'
  /** an archive or member with a password */
  | 'encrypted'
  /** a way of packing that is not read */
  | 'unknown-packing'
  /** a workbook, which may be an export: it has to be saved as a table of text */
  | 'workbook'
  /** an export in YAML, which is not read: CSV and JSON are */
  | 'yaml'
  /** the log of a server, in which no message can be told */
  | 'server-log'
  /** the same, and a line of it names a server of the relay pool */
  | 'relay-server-log'
  /** it unpacks to more than the limit */
  | 'unpacks-too-large'
  /** containers within containers, more than the limit */
  | 'too-deep'
  /** too large for what has to be held in memory */
  | 'too-large'
  /** more originals attached to one message than are looked at */
  | 'more-attached'
  /** a message longer, or in more parts, than is read: what is attached further down is missing */
  | 'cut-message'
  /** links that lead in a circle, or more folders within folders than are looked into */
  | 'loop'
  /** the file grew while it was read */
  | 'grown'
  /** the page of an answer says that more pages follow */
  | 'next-page'
  /** values were cut before they were saved */
  | 'value-cut'
  /** rows that stand for several recipients, without saying where the message of each was put */
  | 'several-recipients'
  /** items without source text */
  | 'no-source'
  /** a table whose headings are not known */
  | 'unknown-headings'
  /** rows that count messages and name none, as most hunting queries give */
  | 'counted-rows'
  /** rows that do not fit their headings */
  | 'unfit-rows'
  /** messages behind one another in one text, of which the first was read */
  | 'several-in-one'
  /** the program that reads it found fewer items than are declared, or gave up */
  | 'items-missing'
  /** it took too long */
  | 'timed-out'
  /** an Outlook data file, which the command reads and the page does not */
  | 'command-only'
  /** an Outlook item that keeps no header lines */
  | 'no-headers'
  /** an Office document and no message */
  | 'no-message'
  /** the run was stopped */
  | 'stopped';

/** The report about a container that does not say how many items it holds. */
export function reportOf(source: string, kind: ContainerKind, read: number, shortfalls: readonly Shortfall[]): ContainerReport {
  return { source, kind, declared: null, read, shortfalls };
}

/** What was not read of one container, gathered by its reason. */
export interface Losses {
  /** the first detail is kept; a count of null is one that nobody knows */
  readonly lose: (reason: ShortfallReason, count?: number | null, detail?: string | null) => void;
  readonly list: () => readonly Shortfall[];
}

/** Nothing lost so far. */
export function noLosses(): Losses {
  const lost = new Map<ShortfallReason, Shortfall>();
  return {
    lose: (reason, count = null, detail = null) => {
      const before = lost.get(reason);
      const sum = count === null ? (before?.count ?? null) : (before?.count ?? 0) + count;
      lost.set(reason, { reason, count: sum, detail: before?.detail ?? detail });
    },
    list: () => [...lost.values()],
  };
}

/** The same with each reason once: what several spans of one file lack is one shortfall of the file. */
export function joinedShortfalls(shortfalls: readonly Shortfall[]): readonly Shortfall[] {
  const losses = noLosses();
  for (const { reason, count, detail } of shortfalls) losses.lose(reason, count, detail);
  return losses.list();
}

/** Whether everything was read that there was. */
export function isComplete({ shortfalls }: ContainerReport): boolean {
  return shortfalls.length === 0;
}

/** The report about a container of which nothing was read. */
export function unread(
  source: string,
  kind: ContainerKind,
  reason: ShortfallReason,
  detail: string | null = null,
): ContainerReport {
  return reportOf(source, kind, 0, [{ reason, count: null, detail }]);
}
