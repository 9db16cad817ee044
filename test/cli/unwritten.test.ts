import { run } from '../../src/cli/run.ts';
import { houseWordsFor } from '../locales/house-words/house-words.ts';
import { languages } from '../support/locales.ts';
import { bytesOf, fakeTerminal } from './fake-terminal.ts';

const input = [bytesOf('Received: by mx.example.org with SMTP id 1; Fri, 5 Sep 2025 06:00:01 +0000\nSubject: x\n\n')];

test.each(languages)('an answer that could not be written is told, and gives 3 (%s)', async (language) => {
  const io = fakeTerminal({ input });
  expect(await run(['check', '-', '--language', language], { ...io, unwritten: () => 'ENOSPC' })).toBe(3);
  expect(io.errors().endsWith(houseWordsFor(language).unwritten)).toBe(true);
});

test('help that could not be written gives 3 as well', async () => {
  const io = fakeTerminal();
  expect(await run(['--help'], { ...io, unwritten: () => 'ENOSPC' })).toBe(3);
  expect(io.errors()).toContain('ENOSPC');
});

test('an answer that was written is not told', async () => {
  const io = fakeTerminal({ input });
  await run(['check', '-'], { ...io, unwritten: () => '' });
  expect(io.errors()).not.toContain('could not be written');
});
