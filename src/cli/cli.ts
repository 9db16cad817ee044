import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { isatty } from 'node:tty';
import packageFile from '../../package.json';
import type { CommandIo } from './command-io.ts';
import { commandWords } from './command-words.ts';

const folder = dirname(realpathSync(process.argv[1] ?? '.'));
/** why output could not be written, as the code of the system; empty while it could */
let unwritten = '';
let isOutClosed = false;

const words = commandWords(process.argv.slice(2));
const io: CommandIo = {
  standardInput: () => process.stdin,
  inputIsTerminal: isatty(0),
  outputIsTerminal: isatty(1),
  errorIsTerminal: isatty(2),
  workerFile: join(folder, 'worker.cjs'),
  reportFile: join(folder, 'report', 'report.html'),
  // the second time, Ctrl-C ends the program as ever
  onInterrupt: (stop) => void process.once('SIGINT', stop),
  columns: process.stdout.columns,
  rows: process.stdout.rows,
  writeOut: writerFor(process.stdout, (code) => {
    isOutClosed = true;
    if (!isReaderGone(code)) unwritten = code;
  }),
  writeError: writerFor(process.stderr, () => undefined),
  unwritten: () => unwritten,
  isOutClosed: () => isOutClosed,
  environment: process.env,
};

/**
 * The entry of `relay-pool`: gives `run` the process and takes its exit code. `process.exit` is not called, since it would cut
 * output that a pipe has not taken yet.
 */
void main().then((exitCode) => {
  process.exitCode = exitCode;
});

async function main(): Promise<number> {
  // asked alone, the version waits for nothing of the program, a megabyte to be read; what goes wrong the program says
  if (words.length === 1 && words[0] === '--version') {
    await io.writeOut(`${packageFile.version}\n`);
    if (unwritten === '') return 0;
  }
  const { run } = await import(/* webpackMode: "lazy", webpackChunkName: "program" */ './run.ts');
  return run(words, io);
}

/** A reader that closes the pipe early (`| head`) is no error: the exit code still tells what was found. A full disk is one. */
function isReaderGone(code: string): boolean {
  return code === 'EPIPE' || code === 'EOF';
}

function writerFor(stream: NodeJS.WriteStream, onFailure: (code: string) => void): (text: string) => Promise<void> {
  const told = ({ code = 'unknown' }: NodeJS.ErrnoException): void => onFailure(code);
  stream.on('error', told);
  return (text) =>
    new Promise((resolve) =>
      stream.write(text, (error) => {
        if (error) told(error);
        resolve();
      }),
    );
}
