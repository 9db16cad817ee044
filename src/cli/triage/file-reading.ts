import type { ContainerReport, TriageRecord } from '../../triage/index.ts';
import type { Span } from '../../triage/containers/mbox/spans.ts';
import type { JudgedMessage } from '../../triage/read-context.ts';
import type { Kept } from '../../triage-view/fixes/examples.ts';
import type { Period } from '../../triage-view/period.ts';
import type { CommandIo } from '../command-io.ts';

/** How files are read. */
export interface FileReading {
  readonly jobs: number;
  readonly io: Pick<CommandIo, 'standardInput' | 'inputIsTerminal' | 'workerFile'>;
  readonly report: (container: ContainerReport) => void;
  readonly onBytes: (count: number) => void;
  readonly isStopped: () => boolean;
  /** keeps header texts for the ready texts of a report; absent where none is written */
  readonly examples?: ExampleTaking | null;
  /** of a mailbox file, the span that is read; all of it unless stated */
  readonly span?: Span | null;
}

/** How the header text of a message for each thing to fix is taken. */
export interface ExampleTaking {
  /** the days that it is of, for a worker that takes it by itself */
  readonly period: Period;
  readonly offer: (record: TriageRecord, message: JudgedMessage) => void;
  /** as a worker found it */
  readonly put: (kept: Kept) => void;
}
