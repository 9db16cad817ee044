import type { CommandIo } from '../../src/cli/command-io.ts';

/** A machine for `run`: bytes for standard input, and what was written to the two outputs. */
export interface FakeTerminal extends CommandIo {
  readonly output: () => string;
  readonly errors: () => string;
  /** how many chunks of standard input were taken */
  readonly chunksTaken: () => number;
}

/** `isTTY`, `columns` and `rows` are those of standard output, as Node.js names them. */
export interface FakeMachine {
  readonly input?: readonly Uint8Array[];
  readonly inputIsTerminal?: boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

export function fakeTerminal(machine: FakeMachine = {}): FakeTerminal {
  const { input = [], inputIsTerminal = false, isTTY = false, columns, rows, environment = {} } = machine;
  const out: string[] = [];
  const err: string[] = [];
  let taken = 0;
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- chunks that are at hand still come through an async door
    standardInput: async function* () {
      for (const chunk of input) {
        taken += 1;
        yield chunk;
      }
    },
    inputIsTerminal,
    outputIsTerminal: isTTY,
    columns,
    rows,
    writeOut: (text) => Promise.resolve(void out.push(text)),
    writeError: (text) => Promise.resolve(void err.push(text)),
    environment,
    output: () => out.join(''),
    errors: () => err.join(''),
    chunksTaken: () => taken,
  };
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
