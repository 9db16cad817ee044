import fc from 'fast-check';
import { pieceLimit, splitMbox } from '../../../../src/triage/containers/mbox/split-mbox.ts';
import type { MboxDialect } from '../../../../src/triage/containers/mbox/split-mbox.ts';
import type { Span } from '../../../../src/triage/containers/mbox/spans.ts';

const whole: Span = { start: 0, end: Number.POSITIVE_INFINITY };
const separator = 'From a@partner.example Tue Mar  3 10:00:00 2026\n';
const mark = '\u0001\u0001\u0001\u0001\n';

interface Reading {
  readonly dialect?: MboxDialect;
  readonly span?: Span;
}

/** What came out of a mailbox: each message with its beginning, whether it was cut, and whether the span was left. */
function splitOf(bytes: Uint8Array, sizes: readonly number[], { dialect = 'mbox', span = whole }: Reading = {}): string[] {
  const splitter = splitMbox(span, dialect);
  const found: string[] = [];
  let at = Math.max(0, span.start - 1);
  for (let piece = 0; !splitter.isPast(); piece += 1) {
    const end = Math.min(bytes.length, at + (sizes[piece % sizes.length] ?? pieceLimit));
    for (const message of splitter.take(bytes.subarray(at, end), end === bytes.length))
      found.push(`${Buffer.from(message.bytes).toString('latin1')}${message.isCut ? ' cut' : ''}`);
    if (end === bytes.length) break;
    at = end;
  }
  return [...found, splitter.isPast() ? 'past' : 'to the end'];
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const bodies = fc
  .array(
    fc.constantFrom(
      'Hello there\n',
      '\n',
      '>From x\n',
      'From the sea\n',
      `${separator}not a field\n`,
      `${separator}Subject : x\n`,
      mark,
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.join(''));
const messages = fc
  .record({ body: bodies, length: fc.constantFrom('', 'exact', '40', '99999'), isEmpty: fc.boolean() })
  .map(({ body, length, isEmpty }) => {
    const claim = length === '' ? '' : `Content-Length: ${length === 'exact' ? String(body.length) : length}\n`;
    return isEmpty ? '' : `Subject: y\n${claim}\n${body}`;
  });

test('where a piece of a mailbox ends decides nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<MboxDialect>('mbox', 'mmdf'),
      fc.array(messages, { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 9 }),
      fc.tuple(fc.nat(3500), fc.nat(1500)),
      (dialect, all, sizes, [start, length]) => {
        const between = dialect === 'mbox' ? separator : mark;
        // nothing is told of the first bytes alone
        const given = [`Subject: z\n\n${'x'.repeat(2200)}\n`, ...all];
        const bytes = bytesOf(given.map((one) => `${between}${one}${dialect === 'mbox' ? '\n' : mark}`).join(''));
        for (const span of [whole, { start: Math.min(start, bytes.length), end: start + length }])
          expect(splitOf(bytes, sizes, { dialect, span })).toEqual(splitOf(bytes, [pieceLimit], { dialect, span }));
      },
    ),
    { numRuns: 80 },
  );
});

test('of messages up to 12 MB the same come out of small pieces and of large ones', () => {
  const sizes = [0, 3, 9, 0, 12, 1].map((megabytes) => megabytes * pieceLimit);
  const all = sizes.map((size, at) => `Subject: ${String(at)}\n\n${'x'.repeat(size)}\n`);
  const bytes = bytesOf(all.map((one) => `${separator}${one}\n`).join(''));
  const lengths = (pieces: readonly number[]): number[] => splitOf(bytes, pieces).map((one) => one.length);
  const most = 8 * pieceLimit;
  const whatCounts = all.map((one) => Math.min(one.length, most));
  // with its empty line, which no separator follows
  const last = (whatCounts.pop() ?? 0) + 1;
  expect(lengths([pieceLimit])).toEqual([...whatCounts, last, 'to the end'.length]);
  expect(lengths([65_536])).toEqual(lengths([pieceLimit]));
});

test.each<[string, MboxDialect, string, string]>([
  ['between two marks', 'mmdf', mark, `${mark}Subject: b\n\nb\n${mark}`],
  ['within the line of a mark', 'mmdf', mark + mark.trimEnd(), `\nSubject: b\n\nb\n${mark}`],
])('a buffer that is emptied %s loses no separator', (_, dialect, closing, rest) => {
  const opening = `${mark}Subject: a\n\n`;
  const first = `${opening}${'x'.repeat(3 * pieceLimit - opening.length - closing.length - 1)}\n${closing}`;
  expect(splitOf(bytesOf(first + rest), [pieceLimit], { dialect }).slice(1)).toEqual(['Subject: b\n\nb', 'to the end']);
});

test('what is left of an earlier piece is no colon behind a name', () => {
  const words = `${separator}not `;
  const before = `${separator}Subject: a\n\n`;
  const first = `${before}${':'.repeat(2.5 * pieceLimit - before.length - 2)}\n\n`;
  const message = `Subject: b\n\n${'y'.repeat(pieceLimit / 2 - separator.length - 13)}\n`;
  const bytes = bytesOf(`${first}${separator}${message}${words}a field\n`);
  const sizes = [pieceLimit, pieceLimit, pieceLimit, words.length];
  expect(splitOf(bytes, sizes)[1] === `${message}${words}a field\n`).toBe(true);
});
