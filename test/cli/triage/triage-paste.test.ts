import { run } from '../../../src/cli/run.ts';
import { foreign } from '../../triage/sample-messages.ts';
import { bytesOf, fakeTerminal } from '../fake-terminal.ts';

/** More than is looked at of an archive or a data file that is none. */
const rest = Array.from({ length: 40 }, () => bytesOf('touch pwned\n'.repeat(10_000)));

describe('standard input of a terminal', () => {
  test.each([
    ['an archive', 'PK\u0003\u0004\n'],
    ['an Outlook data file', '!BDN\n'],
    ['a document', '%PDF-1.7\n'],
    ['a gzip archive', '\u001f\n'],
    ['a message', `${foreign}\n`],
  ])('what begins like %s is taken to its end, so that no line of it is left to the shell', async (_what, start) => {
    const input = [bytesOf(start), ...rest];
    const terminal = fakeTerminal({ input, inputIsTerminal: true });
    await run(['triage', '-'], terminal);
    expect(terminal.chunksTaken()).toBe(input.length);
  });

  test('is asked for, and that of a program is not', async () => {
    const person = fakeTerminal({ input: [bytesOf(foreign)], inputIsTerminal: true });
    await run(['triage', '-'], person);
    expect(person.errors()).toContain('Paste the internet headers here');
    const program = fakeTerminal({ input: [bytesOf(foreign)] });
    await run(['triage', '-'], program);
    expect(program.errors()).toBe('');
  });
});
