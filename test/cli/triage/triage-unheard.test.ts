import { run } from '../../../src/cli/run.ts';
import { relayed } from '../../triage/sample-messages.ts';
import { bytesOf, fakeTerminal } from '../fake-terminal.ts';

/** A mailbox in pieces of ten messages each. */
const pieces = Array.from({ length: 400 }, () =>
  bytesOf(`From a@example.com Tue Mar  3 10:15:00 2026\n${relayed}\n\n`.repeat(10)),
);

/** How many pieces are taken where whoever reads the answer has gone after the first line of it. */
async function taken(...words: readonly string[]): Promise<{ readonly chunks: number; readonly exitCode: number }> {
  const terminal = fakeTerminal({ input: pieces });
  const exitCode = await run(['triage', '-', ...words], { ...terminal, isOutClosed: () => terminal.output() !== '' });
  expect(terminal.errors()).toBe('');
  return { chunks: terminal.chunksTaken(), exitCode };
}

test.each(['--ndjson', '--csv'])('%s ends soon after its reader has gone, without a word', async (form) => {
  const { chunks, exitCode } = await taken(form);
  expect(chunks).toBeLessThan(pieces.length / 2);
  // 0 and 1 speak for all that was given
  expect(exitCode).toBe(3);
});

test('what a person pastes is taken to its end, so that no line of it is left to the shell', async () => {
  const terminal = fakeTerminal({ input: pieces, inputIsTerminal: true });
  await run(['triage', '-', '--ndjson'], { ...terminal, isOutClosed: () => terminal.output() !== '' });
  expect(terminal.chunksTaken()).toBe(pieces.length);
});

test('what is told at the end is read to the end', async () => {
  expect((await taken('--json')).chunks).toBe(pieces.length);
});
