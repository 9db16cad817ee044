import parseDkimHeaders from 'mailauth/lib/parse-dkim-headers.js';
import { readAuthentication } from '../../../src/mail/authentication/authentication-results.ts';
import { indexFields } from '../../../src/mail/headers/fields-by-name.ts';
import { readFields } from '../../../src/mail/headers/header-fields.ts';
import type { Difference } from './differences.ts';
import { compareReadings } from './differences.ts';
import { authenticationLine, drawFrom, foldedLine } from './generated-blocks.ts';
import { corpusTexts } from './texts.ts';

/**
 * Our Authentication-Results beside those of mailauth, the only one of the libraries that reads this field and its ARC twin. It
 * keeps each method once, but all results of DKIM, and no order among them.
 */

const names = ['authentication-results', 'arc-authentication-results'];
const ofCorpus = corpusTexts.flatMap(({ name, text }) =>
  readFields(text)
    .filter((field) => names.includes(field.name.toLowerCase()))
    .map((field) => ({ name: `${name}, field ${field.at}`, text: `${field.name}: ${field.value}` })),
);

const draw = drawFrom(8_601);
const generated = Array.from({ length: 10_000 }, () => {
  const text = foldedLine(draw, authenticationLine);
  return { name: text, text };
});

/** Server, ARC instance, and each method with its result and properties, in the order of the letters. */
type Reading = readonly [server: string, instance: number, methods: readonly string[]];

function ours(text: string): Reading {
  const [record] = readAuthentication(indexFields(readFields(text)));
  const methods = (record?.results ?? []).map(({ method, result, reason, properties }) => {
    const said = reason === undefined ? [] : [`reason=${reason}`];
    return [method, result, ...sorted([...properties.map((pair) => pair.join('=')), ...said])].join(' ').replace(/\s+/g, ' ');
  });
  return [record?.authservId ?? '', record?.instance ?? 0, sorted(methods)];
}

function theirs(text: string): Reading {
  const { header, value, i, ...methods } = parseDkimHeaders(text).parsed;
  void header;
  const results = Object.entries(methods).flatMap(([method, entries]) =>
    (Array.isArray(entries) ? entries : [entries]).map((entry: unknown) => `${method} ${resultOf(entry)}`),
  );
  return [typeof value === 'string' ? (value.split(' ', 1)[0] ?? '') : '', isRecord(i) ? Number(i['value']) : 0, sorted(results)];
}

function resultOf(entry: unknown): string {
  if (!isRecord(entry)) return '';
  const { value, comment, ...properties } = entry;
  void comment;
  return [String(value).toLowerCase(), ...sorted(flat(properties, ''))].join(' ');
}

/** `{ header: { d: 'example.com' } }` as `header.d=example.com`. */
function flat(properties: Readonly<Record<string, unknown>>, prefix: string): string[] {
  return Object.entries(properties).flatMap(([name, value]) =>
    isRecord(value) ? flat(value, `${prefix}${name}.`) : [`${prefix}${name}=${String(value)}`],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort();
}

const listed: readonly Difference[] = [
  {
    decidedBy: 'RFC 5322, section 3.2.2',
    why: 'comments nest: it ends the outer one where the inner one ends, as it says of itself',
    without: (text) => text.replace(/\(a\s+\(nested\)\s+comment;\s+here\)/, ''),
  },
  {
    decidedBy: 'RFC 8601, section 2.2 (method)',
    why: '`iprev/1` is version 1 of iprev: it takes the version for a part of the name',
    without: (text) => text.replace('iprev/1=', 'iprev='),
  },
  {
    decidedBy: 'RFC 8601, section 2.2 (no-result)',
    why: '`none` alone says that there is no result: it takes it for a method',
    without: (text) => text.replace(/;\s*none$/, ''),
  },
  {
    decidedBy: 'RFC 2047, section 5, which forbids it; Microsoft writes whole fields so (public samples)',
    why: 'a whole value in encoded words is decoded first: it reads none of it',
    without: (text) => (text.includes('=?') ? 'Authentication-Results: none' : text),
  },
];

test('mailauth reads the same results', async () => {
  const { unexplained, needed } = await compareReadings([...ofCorpus, ...generated], ours, theirs, listed);
  expect(unexplained).toEqual([]);
  expect(listed.filter((entry) => !needed.includes(entry))).toEqual([]);
});
