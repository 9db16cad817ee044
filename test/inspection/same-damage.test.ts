import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectSource } from '../../src/cli/inputs/inspect-source.ts';
import { inspectFile } from '../../src/inspection/inspect-file.ts';
import { inspectPaste } from '../../src/inspection/inspect-paste.ts';
import type { Inspection } from '../../src/inspection/inspection.ts';
import type { RepairId } from '../../src/inspection/repairs/repair.ts';
import { bytesOfFile } from '../../src/ui/files/bytes-of-file.ts';
import { fakeTerminal } from '../cli/fake-terminal.ts';
import { expectEqual } from '../support/expect-equal.ts';

const corpus = join(__dirname, '../corpus');
// one of four is enough here, since each goes through every damage and every door
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  // a file without anything in it is refused, where a paste is said to be empty
  .filter((name) => readFileSync(join(corpus, name), 'utf8').trim() !== '')
  .sort()
  .filter((_name, at) => at % 4 === 0);

const ofLines = (change: (line: string, at: number) => string) => (lines: readonly string[]) => lines.map(change);

/** What happens to a text on its way to us, one kind for each repair. */
const damages: Readonly<Record<Exclude<RepairId, 'utf-16'>, (lines: readonly string[]) => readonly string[]>> = {
  unwrapped: (lines) => [
    '<pre>',
    ...lines.map((line) => `${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}<br>`),
    '</pre>',
  ],
  unpacked: (lines) => {
    const head = lines.slice(0, lines.includes('') ? lines.indexOf('') : undefined).join('\n');
    const fields = head.replace(/\n[ \t]+/g, ' ').split('\n');
    const internetMessageHeaders = fields.map((field) => {
      const colon = field.indexOf(':');
      return { name: field.slice(0, colon), value: field.slice(colon + 1).trim() };
    });
    return [JSON.stringify({ internetMessageHeaders })];
  },
  'invisible-characters': ofLines((line) => line.replaceAll('.', '.\u200b')),
  'special-characters': ofLines((line) => line.replaceAll(' ', '\u00a0')),
  quoting: ofLines((line) => `> ${line}`),
  'code-block': (lines) => ['```', ...lines, '```'],
  'line-numbers': ofLines((line, at) => `${String(at + 1)}: ${line}`),
  'list-marks': ofLines((line) => `- ${line}`),
  'soft-breaks': (lines) =>
    lines.flatMap((line) =>
      line
        .replaceAll('=', '=3D')
        .replace(/.{60,70}[^=3](?=.)/g, '$&=\n')
        .split('\n'),
    ),
  margins: ofLines((line) => `// ${line}`),
  'log-times': ofLines((line, at) => `2026-11-16 10:00:${String((at % 50) + 10)} in: ${line}`),
  'line-ends': ofLines((line) => `${line}\\`),
  'text-above': (lines) => ['Hello: see below', '', 'Please.', '', ...lines],
  indentation: ofLines((line) => `    ${line}`),
  'empty-lines': (lines) => lines.flatMap((line) => [line, '']),
  'one-line': (lines) => ['Hello,', '', lines.join(' '), '', 'Thanks'],
  'lost-folds': ofLines((line, at) => (at % 5 === 0 ? line : line.trimStart())),
  links: ofLines((line) => line.replaceAll(/\b[\w-]+(?:\.[\w-]+)+\b/g, '$&<http://$&>')),
  defanged: ofLines((line) => line.replaceAll('.', '[.]')),
};

/** What is known of the messages apart from the door that they came through. */
function contentOf(inspections: readonly Inspection[]): readonly object[] {
  return inspections.map((inspection) => {
    if (!('detection' in inspection)) return { ...inspection, fileName: null };
    const { source, ordinal, count } = inspection.read;
    return { ...inspection, fileName: null, read: { source, ordinal, count } };
  });
}

async function fromCommand(bytes: Uint8Array): Promise<readonly Inspection[]> {
  const reading = await inspectSource('-', fakeTerminal({ input: [bytes.subarray(0, 99), bytes.subarray(99)] }));
  return reading.state === 'read' ? reading.inspections : [];
}

const kinds = Object.entries(damages);

describe.each(kinds)('page, paste and command judge alike what suffered from %s', (id, damage) => {
  const done: string[] = [];

  test.each(texts)('%s', async (name) => {
    const text = damage(readFileSync(join(corpus, name), 'utf8').split(/\r?\n/)).join('\r\n');
    const bytes = Buffer.from(text);
    const pasted = inspectPaste(text);
    expectEqual(contentOf(await inspectFile(bytesOfFile(new Blob([bytes])), 'mail.eml')), contentOf(pasted));
    expectEqual(contentOf(await fromCommand(bytes)), contentOf(pasted));
    for (const one of pasted) if ('detection' in one) done.push(...one.repairs);
  });

  test('and most of it was put right', () => {
    expect(done.filter((one) => one === id).length).toBeGreaterThan(texts.length / 2);
  });
});
