import process from 'node:process';
import { isatty } from 'node:tty';
import { run } from './run.ts';

/**
 * The entry of `relay-pool`: gives `run` the process and takes its exit code. `process.exit` is not called, since it would cut
 * output that a pipe has not taken yet.
 */
void run(process.argv.slice(2), {
  standardInput: () => process.stdin,
  inputIsTerminal: isatty(0),
  writeOut: writerFor(process.stdout),
  writeError: writerFor(process.stderr),
  environment: process.env,
}).then((exitCode) => {
  process.exitCode = exitCode;
});

/** A reader that closes the pipe early (`| head`) is no error: the exit code still tells what was found. */
function writerFor(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  stream.on('error', () => undefined);
  return (text) => new Promise((resolve) => stream.write(text, () => resolve()));
}
