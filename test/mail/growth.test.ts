import { decodeEncodedWords } from '../../src/mail/encodings/encoded-words.ts';
import { linesOfHtml } from '../../src/mail/mime/html-text.ts';
import { writtenClauses } from '../../src/mail/received/written-clauses.ts';

const megabyte = 1 << 20;
const fill = (unit: string): string => unit.repeat(Math.ceil(megabyte / unit.length));
type Shape = readonly [reader: string, units: readonly string[], read: (text: string) => unknown];
const shapes: readonly Shape[] = [
  ['encoded words', ['=?a?b', '=?a?b?x', '=?', '=?utf-8?q?a?= ', ' '], decodeEncodedWords],
  ['HTML', ['<', '<a@b', '<a@b>', '< ', '<a ', '&', '<style>'], linesOfHtml],
  ['clauses', ['from by with id for ', '('], writtenClauses],
  ['the clause that names TLS', ['TLS', ' TLS', 'TLSv'], (text) => writtenClauses(`with ${text}`)],
];
const rows = shapes.flatMap(([reader, units, read]) => units.map((unit) => [reader, unit, read] as const));

// A guard against super-linear blow-up only: a quadratic reader takes minutes on these.
test.each(rows)('%s: a megabyte of %j is read within seconds', (_reader, unit, read) => {
  const start = process.cpuUsage();
  read(fill(unit));
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
});
