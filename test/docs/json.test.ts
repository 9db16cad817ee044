import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { sampleLines } from '../inspection/message-text.ts';
import { bytesOf, fakeTerminal } from '../cli/fake-terminal.ts';

/** One row of the table: how the key is described, and the values where the description gives them all. */
interface Row {
  readonly key: string;
  readonly shape: string;
  readonly values: readonly string[] | null;
}

/** The part about `check`; test/docs/triage-json.test.ts reads the other. */
const [page = ''] = readFileSync(join(__dirname, '../../docs/json.md'), 'utf8').split('\n## What `triage');
const rows: readonly Row[] = page.split('\n').flatMap(rowOf);

const corpus = join(__dirname, '../corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
const report = ['Delivery has failed.', '', '550 5.7.26 client ip [40.95.31.57] denied', '', ...sampleLines()].join('\n');
const named = report.replace('client ip [40.95.31.57]', 'mail-sgaapc01rlnn2087.outbound.protection.outlook.com');
const damaged = sampleLines()
  .map((line) => `> ${line}`)
  .join('\n');
const carried = [
  'Received: from a.example by b.example; Tue, 3 Mar 2026 10:00:02 +0000',
  'Content-Type: multipart/mixed; boundary="cut"',
  '',
  '--cut',
  'Content-Type: message/rfc822',
  '',
  ...sampleLines(),
  '--cut--',
].join('\n');
const twoParts = [...sampleLines(), '', 'Received: from a.example by b.example'].join('\n');

/** Every key with the values that it took, over the whole corpus, a report, a damaged text, one that goes on below and one that carries another. */
const seen = new Map<string, unknown[]>();

beforeAll(async () => {
  for (const line of await linesOf(
    texts.map((name) => join(corpus, name)),
    '',
  ))
    note(line, '');
  for (const input of [report, named, damaged, twoParts, carried]) for (const line of await linesOf(['-'], input)) note(line, '');
});

test('every key is described, and every description is that of a key', () => {
  expect([...seen.keys()].sort()).toEqual(rows.map(({ key }) => key).sort());
});

test('every value has the shape that is described, and stands in the list where there is one', () => {
  const wrong = rows.flatMap(({ key, shape, values }) =>
    (seen.get(key) ?? []).filter((value) => !fits(value, shape, values)).map((value) => `${key}: ${JSON.stringify(value)}`),
  );
  expect(wrong).toEqual([]);
});

test('the keys at the top stand in the order of the description', async () => {
  const [line] = await linesOf(['-'], report);
  const top = rows.map(({ key }) => key.split(/[.[]/, 1)[0]);
  expect(typeof line === 'object' && line !== null ? Object.keys(line) : []).toEqual([...new Set(top)]);
});

async function linesOf(sources: readonly string[], input: string): Promise<readonly unknown[]> {
  const terminal = fakeTerminal({ input: [bytesOf(input)] });
  await run(['check', '--json', ...sources], terminal);
  return terminal
    .output()
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function rowOf(line: string): Row[] {
  const [, key, , shape] = /^\| `([A-Za-z0-9.[\]]+)` \| ([^|]+) \| ([^|]+) \|$/.exec(line) ?? [];
  if (key === undefined || shape === undefined) return [];
  const listed = shape.startsWith('one of ') ? [...shape.matchAll(/`([^`]+)`/g)].map(([, value]) => value ?? '') : null;
  return [{ key, shape, values: listed }];
}

function note(value: unknown, path: string): void {
  const key = path
    .replace(/^trace\.(?:handover|judged)\b(?=\.)/, 'trace.handovers[]')
    .replace(/^trace\.arrival\b(?=\.)/, 'trace.authentication[]')
    .replace(/^trace\.handovers\[\]\.hop\..*/, 'trace.handovers[].hop');
  const isNamed = rows.some((row) => row.key === key);
  if (isNamed || typeof value !== 'object' || value === null) seen.set(key, [...(seen.get(key) ?? []).slice(-400), value]);
  // what a rule says of the message is described with the rule
  if (key === 'evidence[].values' || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) note(item, `${path}[]`);
  else for (const [name, inner] of Object.entries(value)) note(inner, path === '' ? name : `${path}.${name}`);
}

function fits(value: unknown, shape: string, values: readonly string[] | null): boolean {
  if (value === null) return shape.includes('null');
  if (values !== null) return typeof value === 'string' && values.includes(value);
  if (shape.startsWith('as ')) return true;
  return typeof value === (shape.startsWith('text') ? 'string' : (/^\w+/.exec(shape)?.[0] ?? ''));
}
