import { setFlagsFromString } from 'node:v8';

/** Versions of Node that were tried; another may not know a flag, and would complain on the terminal. */
const oldest = 20;
const newest = 24;

/**
 * Has V8 put fewer functions into each one that it compiles. Else the compiler takes a third of the cpu for the first thousands
 * of messages. With the limit a mailbox of 500 MB takes 3 to 13 % less cpu, two jobs at 1 GB 14 %, and 3 GB as much as before
 * (docs/benchmarks.md).
 */
export function inlineLess(): void {
  setFlag('--max-inlined-bytecode-size-cumulative=200');
}

/**
 * Has V8 clear the whole memory of each worker started from now on less often. It begins with a small one and searches all of it
 * at every 25 MB; two workers then wait for each other's searches. 2 GB take 10 to 13 % less wall and cpu, and two jobs 50 MB
 * more memory (docs/benchmarks.md).
 */
export function giveWorkersMemory(): void {
  setFlag('--initial-old-space-size=64');
}

function setFlag(flag: string): void {
  const version = Number.parseInt(process.versions.node, 10);
  if (version >= oldest && version <= newest) setFlagsFromString(flag);
}
