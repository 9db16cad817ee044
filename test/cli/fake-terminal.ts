import type { CommandIo } from '../../src/cli/command-io.ts';

/** A machine for `run`: bytes for standard input, and what was written to the two outputs. */
export interface FakeTerminal extends CommandIo {
  readonly output: () => string;
  readonly errors: () => string;
  /** how many chunks of standard input were taken */
  readonly chunksTaken: () => number;
}

export interface FakeMachine {
  readonly input?: readonly Uint8Array[];
  readonly inputIsTerminal?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export function fakeTerminal({ input = [], inputIsTerminal = false, environment = {} }: FakeMachine = {}): FakeTerminal {
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
