import { detect } from '../../../src/detection/index.ts';
import { describeAuthentication } from '../../../src/explanation/details/authentication-table.ts';
import { catalogFor } from '../../support/locales.ts';

const catalog = catalogFor('en');
const words = catalog.pane.parts.details;

const tableOf = (...lines: readonly string[]) => describeAuthentication(detect(`${lines.join('\r\n')}\r\n`), catalog);
const rowsOf = (line: string, from = 'From: ana@example.com') =>
  tableOf(`Authentication-Results: mx.example.net; ${line}`, from)[0]?.rows;

test('each line stands with its place, its name and who says so', () => {
  expect(tableOf('Subject: x', 'Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=example.com')).toMatchObject([
    { at: 1, name: 'Authentication-Results', by: 'mx.example.net' },
  ]);
  expect(tableOf('Authentication-Results: spf=pass smtp.mailfrom=example.com')).toMatchObject([{ by: null }]);
});

test.each([
  ['spf=pass smtp.mailfrom=bounce@example.com', 'example.com', words.alignments.same],
  ['spf=none smtp.helo=mx.example.org', 'mx.example.org', words.alignments.different],
  ['dkim=pass header.d=mail.example.com', 'mail.example.com', words.alignments.related],
  ['dkim=pass header.i=@example.com', 'example.com', words.alignments.same],
  ['spf=pass smtp.helo=mx.example.org smtp.mailfrom=bounce@example.com', 'example.com', words.alignments.same],
  ['dkim=pass header.i=@mail.example.org header.d=example.com', 'example.com', words.alignments.same],
  ['dkim=none header.d=none', null, null],
  ['dkim=fail header.d=localhost', 'localhost', null],
  ['dmarc=pass header.from=example.com', 'example.com', null],
  ['compauth=fail reason=001', null, null],
])('%s speaks of %s: %s', (line, domain, aligned) => {
  expect(rowsOf(line)).toMatchObject([{ domain, aligned }]);
});

test('a sibling’s domain is of the same organisation', () => {
  expect(rowsOf('dkim=pass header.d=news.example.com', 'From: ana@mail.example.com')).toMatchObject([
    { aligned: 'in relaxed mode: both belong to one organisation' },
  ]);
});

test('the sender’s domain is that which the line saw, before a forwarder rewrote it', () => {
  const [line] = tableOf(
    'Authentication-Results: mx.example.net; dkim=pass header.d=example.org; dmarc=pass header.from=example.org',
    'From: ana@example.com',
  );
  expect(line?.comparedWith).toContain('example.org');
  expect(line?.rows[0]?.aligned).toBe(words.alignments.same);
});

test('without one sender’s domain nothing is held against it', () => {
  const [line] = tableOf(
    'Authentication-Results: mx.example.net; dkim=pass header.d=example.org',
    'From: a@example.com, b@example.org',
  );
  expect(line?.comparedWith).toBe(words.noFrom);
  expect(line?.rows[0]?.aligned).toBe(words.alignments.unknown);
});

test('a line without results, and a flood of them, do no harm', () => {
  expect(tableOf('Authentication-Results: mx.example.net; none')).toEqual([]);
  expect(rowsOf('spf=pass; '.repeat(5000))).toHaveLength(40);
});
