import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { readDate } from '../../../src/mail/date-time.ts';
import { readFields } from '../../../src/mail/headers/header-fields.ts';
import { readReceived } from '../../../src/mail/received/received.ts';
import type { Difference } from './differences.ts';
import { compareReadings } from './differences.ts';
import { dateTime, drawFrom } from './generated-blocks.ts';
import { corpusTexts } from './texts.ts';

// mailparser takes most of the time, and three times as much on a slow machine: only what hangs is to be stopped
jest.setTimeout(180_000);

/**
 * Our dates beside those of postal-mime and mailparser, which give a `Date` field as a point in time. mailauth and libmime read
 * none; all four leave the time of a `Received` field as text, so it is put into a `Date` field.
 */

const ofCorpus = corpusTexts.flatMap(({ name, text }) =>
  readFields(text).flatMap((field) => {
    const date = field.name.toLowerCase() === 'received' ? readReceived(field.value).date : null;
    if (date !== null) return [{ name: `${name}, field ${field.at}`, text: date }];
    return field.name.toLowerCase() === 'date' ? [{ name: `${name}, field ${field.at}`, text: field.value }] : [];
  }),
);

const draw = drawFrom(5_322);
const generated = Array.from({ length: 10_000 }, (_, at) => {
  const text = dateTime(draw);
  return { name: text, text: at % 7 === 0 ? text.replaceAll(' ', '  ') : text };
});

const texts = [...ofCorpus, ...generated];

const readers: Readonly<Record<string, (text: string) => Promise<string | null>>> = {
  'postal-mime': async (text) => whole((await PostalMime.parse(`Date: ${text}\r\n\r\n`)).date ?? ''),
  mailparser: async (text) => {
    const { date } = await simpleParser(`Date: ${text}\r\n\r\n`, quick);
    // where it cannot read the field it takes the present
    return date === undefined || Math.abs(date.getTime() - Date.now()) < 60_000 ? null : whole(date.toISOString());
  },
};

const quick = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };

function whole(iso: string): string | null {
  return /^\d{4}-[\dT:-]+\.\d{3}Z$/.test(iso) ? `${iso.slice(0, 19)}Z` : null;
}

const listed: readonly Difference[] = [
  {
    decidedBy: 'RFC 5322, section 3.3',
    why: 'second 60 is a leap second; both take it for a minute without seconds, or cannot read it',
    without: (text) => text.replace(/:60(?=\s)/, ':59'),
  },
];

const needed = new Set<Difference>();

test.each(Object.entries(readers))('%s reads the same times', async (_, theirs) => {
  const compared = await compareReadings(texts, readDate, theirs, listed);
  expect(compared.unexplained).toEqual([]);
  compared.needed.forEach((entry) => needed.add(entry));
});

test('every listed difference occurs', () => {
  expect(listed.filter((entry) => !needed.has(entry))).toEqual([]);
});
