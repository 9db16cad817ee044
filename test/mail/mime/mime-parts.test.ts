import { partsOf, readParts } from '../../../src/mail/mime/mime-parts.ts';

const container = (boundary: string) => [`Content-Type: multipart/mixed; boundary="${boundary}"`];
const typesOf = (head: readonly string[], body: readonly string[]) => partsOf(head, body).map(({ type }) => type);

test('a message that is no container is one part', () => {
  expect(partsOf(['Subject: hi'], ['text'])).toEqual([{ type: 'text/plain', fileName: '', encoding: 'plain', lines: ['text'] }]);
});

test('the parts of a report, in order', () => {
  const body = [
    'for readers without MIME',
    '--b',
    '',
    'no fields',
    '--b ',
    'Content-Type: message/delivery-status',
    'Content-Transfer-Encoding: Base64',
    '',
    'QQ==',
    '--bother',
    '--b',
    'Content-Type: application/octet-stream;',
    '\tname=wrong.eml',
    'Content-Disposition: attachment; filename="a;b.eml"',
    '',
    'A: 1',
    '--b--',
    'below the end',
  ];
  expect(partsOf(container('b'), body)).toEqual([
    { type: 'text/plain', fileName: '', encoding: 'plain', lines: ['no fields'] },
    { type: 'message/delivery-status', fileName: '', encoding: 'base64', lines: ['QQ==', '--bother'] },
    { type: 'application/octet-stream', fileName: 'a;b.eml', encoding: 'plain', lines: ['A: 1'] },
  ]);
});

test('a last part without its closing line counts', () => {
  expect(typesOf(container('b'), ['--b', 'Content-Type: text/html', '', 'x'])).toEqual(['text/html']);
});

test('an attached message stays closed, whatever is inside', () => {
  const attached = ['--b', 'Content-Type: message/rfc822', '', ...container('c'), '', '--c', '', 'x', '--c--', '--b--'];
  expect(typesOf(container('b'), attached)).toEqual(['message/rfc822']);
});

test('a part of a digest is a message unless it says otherwise (RFC 2046, section 5.1.5)', () => {
  const head = ['Content-Type: Multipart/Digest; boundary=b'];
  const inside = [...container('c'), '', '--c', '', 'x', '--c--'];
  expect(typesOf(head, ['--b', '', 'A: 1', '--b', 'Content-Type: text/html', '', 'x', '--b', ...inside, '--b--'])).toEqual([
    'message/rfc822',
    'text/html',
    'text/plain',
  ]);
});

test('a part in an encoding that nobody knows is of no type that anybody reads', () => {
  const body = ['--b', 'Content-Type: message/rfc822', 'Content-Transfer-Encoding: x-uuencode', '', 'A: 1', '--b--'];
  expect(typesOf(container('b'), body)).toEqual(['application/octet-stream']);
});

test('a container without a boundary, or with one that is too long, has no parts', () => {
  const long = 'b'.repeat(70);
  expect(typesOf(['Content-Type: multipart/mixed'], ['--', '', 'x'])).toEqual([]);
  expect(typesOf(container(long), [`--${long}`, '', 'x'])).toEqual(['text/plain']);
  expect(typesOf(container(`${long}b`), [`--${long}b`, '', 'x'])).toEqual([]);
});

test('a container in which its boundary stands nowhere has no parts', () => {
  expect(typesOf(container('b'), ['text', '--c', '', 'more'])).toEqual([]);
});

test('five containers are opened, the sixth is not', () => {
  const nested = (depth: number): string[] =>
    depth === 0 ? ['', 'x'] : [...container(`b${depth}`), '', `--b${depth}`, ...nested(depth - 1), `--b${depth}--`];
  const open = (depth: number) => typesOf(container(`b${depth}`), nested(depth).slice(2));
  expect(open(5)).toEqual(['text/plain']);
  expect(open(6)).toEqual([]);
});

test('a hundred parts are looked at, in one container or in several', () => {
  const many = (boundary: string, count: number) => Array.from({ length: count }, () => [`--${boundary}`, '', 'x']).flat();
  expect(typesOf(container('b'), many('b', 200))).toHaveLength(100);
  const inner = Array.from({ length: 3 }, () => ['--b', ...container('c'), '', ...many('c', 60), '--c--']).flat();
  expect(typesOf(container('b'), inner)).toHaveLength(100);
});

describe('a part whose lines all have an empty line behind them', () => {
  test.each([
    [
      'its fields are read, with their folds',
      ['', 'Content-Type: message/delivery-status;', '', '\tcharset=us-ascii', '', 'Status: 5.1.1', ''],
      { type: 'message/delivery-status', lines: ['Status: 5.1.1', ''] },
    ],
    [
      'a fold behind no field is text',
      ['', ' Content-Type: message/rfc822', '', 'x'],
      { type: 'text/plain', lines: [' Content-Type: message/rfc822', '', 'x'] },
    ],
    [
      'a name of a field within a line is text',
      ['', 'see Content-Type: message/rfc822', '', 'x'],
      { type: 'text/plain', lines: ['see Content-Type: message/rfc822', '', 'x'] },
    ],
    [
      'lines that stand together are text',
      ['', 'Content-Type: message/rfc822', 'x', ''],
      { type: 'text/plain', lines: ['Content-Type: message/rfc822', 'x', ''] },
    ],
  ])('%s', (_what, lines, part) => {
    expect(partsOf(container('b'), ['--b', ...lines, '--b--'])).toEqual([{ fileName: '', encoding: 'plain', ...part }]);
  });
});

describe('the empty line above an attached message', () => {
  const received = 'Received: from a.example by b.example; Mon, 3 Mar 2025 10:00:08 +0000';
  test.each([
    ['was lost', ['Content-Type: message/rfc822', received, 'Subject: x', '', 'text'], [received, 'Subject: x', '', 'text']],
    ['was lost behind a fold', ['Content-Type: message/rfc822;', '\tname=x', received, '', 'text'], [received, '', 'text']],
    ['is there', ['Content-Type: message/rfc822', '', received, '', 'text'], [received, '', 'text']],
    ['is there, behind a field of another name', ['Content-Type: message/rfc822', 'X-Note: a', '', received], [received]],
  ])('%s', (_what, lines, below) => {
    expect(partsOf(container('b'), ['--b', ...lines, '--b--'])).toMatchObject([{ type: 'message/rfc822', lines: below }]);
  });
});

describe('that something was left out is told', () => {
  const parts = (count: number) => Array.from({ length: count }, () => ['--b', '', 'x']).flat();
  const nested = (depth: number): string[] =>
    depth === 0 ? ['', 'x'] : [...container(`b${depth}`), '', `--b${depth}`, ...nested(depth - 1), `--b${depth}--`];
  test.each<[string, readonly string[], readonly string[], boolean]>([
    ['a hundred parts', container('b'), parts(100), false],
    ['one part more', container('b'), parts(101), true],
    [
      'a hundred in a container, and one behind it',
      container('a'),
      ['--a', ...container('b'), '', ...parts(100), '--b--', '--a', '', 'x'],
      true,
    ],
    [
      'more in a container than are left',
      container('a'),
      ['--a', '', 'x', '--a', ...container('b'), '', ...parts(100), '--b--'],
      true,
    ],
    ['five containers', container('b5'), nested(5).slice(2), false],
    ['six containers', container('b6'), nested(6).slice(2), true],
    ['one part', ['Subject: x'], ['text'], false],
  ])('%s', (_what, head, body, limited) => {
    expect(readParts(head, body).limited).toBe(limited);
  });
});
