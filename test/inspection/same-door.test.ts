import { readdirSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectSource } from '../../src/cli/inputs/inspect-source.ts';
import { inspectAnswer } from '../../src/inspection/inspect-answer.ts';
import { inspectFile } from '../../src/inspection/inspect-file.ts';
import { inspectPaste } from '../../src/inspection/inspect-paste.ts';
import type { Inspection } from '../../src/inspection/inspection.ts';
import { bytesOfFile } from '../../src/ui/files/bytes-of-file.ts';
import { fakeTerminal } from '../cli/fake-terminal.ts';
import { expectEqual } from '../support/expect-equal.ts';

const corpus = join(__dirname, '../corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is known of the messages apart from the door that they came through. */
function contentOf(inspections: readonly Inspection[]): readonly object[] {
  return inspections.map((inspection) => {
    if (!('detection' in inspection)) return { ...inspection, fileName: null };
    const { fileName, read, ...rest } = inspection;
    const { origin, ...place } = read;
    expect(fileName === null || origin !== 'paste').toBe(true);
    return { ...rest, read: place };
  });
}

async function fromCommand(source: string, bytes: Uint8Array): Promise<readonly Inspection[]> {
  const middle = Math.floor(bytes.length / 2);
  const input = [bytes.subarray(0, middle), bytes.subarray(middle)];
  const reading = await inspectSource(source, fakeTerminal({ input }));
  return reading.state === 'read' ? reading.inspections : [];
}

test('there are texts to try', () => {
  expect(texts.length).toBeGreaterThan(45);
});

test.each(texts)('page, paste, Outlook and command judge %s alike', async (name) => {
  const bytes = readFileSync(join(corpus, name));
  const text = bytes.toString('utf8');
  const onPage = await inspectFile(bytesOfFile(new Blob([bytes])), 'mail.eml');
  const path = join(folder, 'mail.eml');
  writeFileSync(path, bytes);
  expect(onPage.length).toBeGreaterThan(0);
  expectEqual(
    await fromCommand(path, bytes),
    onPage.map((one) => ('fileName' in one ? { ...one, fileName: path } : one)),
  );
  expectEqual(contentOf(await fromCommand('-', bytes)), contentOf(onPage));
  // nothing pasted is told as that: there is no file to complain about
  expectEqual(
    contentOf(inspectPaste(text)),
    bytes.length === 0 ? [expect.objectContaining({ state: 'empty' })] : contentOf(onPage),
  );

  // Outlook's answer is never repaired, and no message has others in it
  const [only] = onPage;
  if (onPage.length > 1 || only === undefined || !('detection' in only) || only.repairs.length > 0) return;
  const answered = inspectAnswer({ kind: 'headers', text });
  if (answered.state !== 'subject-only')
    expect(answered).toMatchObject({ state: only.state, detection: { verdict: only.detection.verdict } });
});
