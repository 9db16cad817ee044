import libmime from 'libmime';
import { parseHeaders } from 'mailauth/lib/tools.js';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { readFields } from '../../../src/mail/headers/header-fields.ts';
import type { Difference } from './differences.ts';
import { compareReadings } from './differences.ts';
import { corpusTexts, generatedTexts } from './texts.ts';

// mailparser takes most of the time, and three times as much on a slow machine: only what hangs is to be stopped
jest.setTimeout(180_000);

/** Our fields beside those of four other libraries: names, values, unfolding, order. */

type Field = readonly [name: string, value: string];

const ours = (text: string): Field[] => readFields(text).map(({ name, value }) => [name.toLowerCase(), value]);

/** The blanks of RFC 5322; `trim` alone would take no-break spaces too. */
function unfolded(line: string): Field {
  const text = line.replace(/\r?\n(?=[ \t])/g, '');
  const colon = text.indexOf(':');
  return [text.slice(0, Math.max(colon, 0)).trim().toLowerCase(), text.slice(colon + 1).trim()];
}

const quick = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };

/** The bytes of a line that a library gives as one character each. */
const utf8 = (line: string): string => Buffer.from(line, 'latin1').toString('utf8');

const isNamed = ([name]: Field): boolean => name !== '';

const readers: Readonly<Record<string, (text: string) => Promise<readonly Field[]>>> = {
  'postal-mime': async (text) =>
    (await PostalMime.parse(text)).headers.map(({ key, value }): Field => [key, value]).filter(isNamed),
  mailparser: async (text) =>
    (await simpleParser(text, quick)).headerLines.map(({ line }) => unfolded(utf8(line))).filter(isNamed),
  mailauth: (text) => {
    // it is made for a header section alone
    const section = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    const { parsed } = parseHeaders(Buffer.from(section, 'utf8'));
    return Promise.resolve(parsed.map(({ line }) => unfolded(line.toString('utf8'))).filter(isNamed));
  },
};

/** libmime keeps the order of the values of each name alone. */
function byName(fields: readonly Field[]): readonly (readonly [name: string, values: readonly string[]])[] {
  const names = [...new Set(fields.map(([name]) => name))].sort();
  return names.map((name) => [name, fields.filter(([other]) => other === name).map(([, value]) => value)]);
}

function readWithLibmime(text: string): readonly (readonly [name: string, values: readonly string[]])[] {
  return byName(
    Object.entries(libmime.decodeHeaders(text))
      .flatMap(([name, values]) => values.map((value): Field => [name, value]))
      .filter(isNamed),
  );
}

const listed: readonly Difference[] = [
  {
    decidedBy: 'RFC 5322, section 4.5',
    why: 'blanks may stand between a name and its colon, a fold may not: they read a field that begins on the line below',
    without: (text) => text.replace(/^([!-9;-~]+)[ \t]*\r?\n[ \t]+:/gm, '$1 :'),
  },
  {
    decidedBy: 'RFC 3629, section 6',
    why: 'a byte order mark says how the text is encoded and is no part of it: they read it into the first name',
    without: (text) => text.replace(/^\ufeff/, ''),
  },
  {
    decidedBy: 'RFC 4155, appendix A',
    why: 'the From line of an mbox stands in front of the message: they read a field out of it',
    without: (text) => text.replace(/^From [^\n]*\n/, ''),
  },
  {
    decidedBy: 'RFC 5322, section 4.1 (bare CR), as our reader documents',
    why: 'a paste may end its lines with CR alone: they read one field, or none',
    without: (text) => (text.includes('\n') ? text : text.replace(/\r/g, '\n')),
  },
  {
    decidedBy: 'RFC 5322, section 2.1 (the empty line stands behind the fields), as our reader documents',
    why: 'a paste may begin with empty lines: they take what follows for the body',
    without: (text) => text.replace(/^(?:[ \t]*\r?\n)+/, ''),
  },
  {
    decidedBy: 'RFC 5322, section 2.2',
    why: 'a line without a name and a colon is no field: of a text that holds none they make one',
    without: (text) => (/^[!-9;-~]+[ \t]*:/m.test(text) ? text : ''),
  },
];

/** What libmime alone does. */
const blanksJoined: Difference = {
  decidedBy: 'RFC 5322, section 2.2.3',
  why: 'unfolding takes the line break out and nothing else: it makes one blank of several, and of a tab',
  without: (text) => text.replace(/(?:\r?\n(?=[ \t])|[ \t])+/g, ' '),
};

const texts = [...corpusTexts, ...generatedTexts];
const needed = new Set<Difference>();

test.each(Object.entries(readers))('%s reads the same fields', async (_, theirs) => {
  const compared = await compareReadings(texts, ours, theirs, listed);
  expect(compared.unexplained).toEqual([]);
  compared.needed.forEach((entry) => needed.add(entry));
});

test('libmime reads the same values under each name', async () => {
  const compared = await compareReadings(texts, (text) => byName(ours(text)), readWithLibmime, [...listed, blanksJoined]);
  expect(compared.unexplained).toEqual([]);
  compared.needed.forEach((entry) => needed.add(entry));
});

test('every listed difference occurs', () => {
  expect([...listed, blanksJoined].filter((entry) => !needed.has(entry))).toEqual([]);
});
