import { isIP } from 'node:net';
import { parseReceived } from 'mailauth/lib/parse-received.js';
import { isMailboxProtocol } from '../../../src/detection/route/dialects/local.ts';
import { readHop } from '../../../src/detection/route/read-hop.ts';
import { readFields } from '../../../src/mail/headers/header-fields.ts';
import { readReceived } from '../../../src/mail/received/received.ts';
import type { Difference } from './differences.ts';
import { compareReadings } from './differences.ts';
import { corpusTexts, generatedTexts } from './texts.ts';

/**
 * Our reading of `Received` beside that of mailauth, the only one of the libraries that reads this field. It cuts the line into
 * clauses; addresses and looked-up names it leaves in the text, so those are compared with the words of its comment.
 */

const lines = [...corpusTexts, ...generatedTexts].flatMap(({ name, text }) =>
  readFields(text)
    .filter((field) => field.name.toLowerCase() === 'received')
    .map((field) => ({ name: `${name}, field ${field.at}`, text: field.value })),
);

/** Host and first comment of both sides, protocol and time. */
type Clauses = Readonly<Record<'from' | 'by' | 'with' | 'date', string>>;

function ours(text: string): Clauses {
  const { from, by, with: protocol, date } = readReceived(text);
  return {
    from: `${from?.words.join(' ') ?? ''} (${plain(from?.comments[0])})`,
    by: by?.words.join(' ') ?? '',
    with: protocol?.words[0] ?? '',
    date: date ?? '',
  };
}

function theirs(text: string): Clauses {
  const { from, by, with: protocol, timestamp } = parseReceived(`Received: ${text}`);
  return {
    from: `${from?.value ?? ''} (${plain(from?.comment)})`,
    by: by?.value ?? '',
    with: protocol?.value.split(' ', 1)[0] ?? '',
    date: timestamp ?? '',
  };
}

function plain(comment: string | undefined): string {
  return (comment ?? '').replace(/\s+/g, ' ').trim();
}

const listed: readonly Difference[] = [
  {
    decidedBy: 'RFC 5321, section 4.4',
    why: 'From-domain and By-domain stand once, and brackets and quotes close: of a line that holds more we conclude nothing',
    without: (text) => (readReceived(text).ambiguous ? '' : text),
  },
  {
    decidedBy: 'RFC 5321, section 4.4 (Opt-info)',
    why: 'each clause stands once, the first counts: it takes the last',
    without: (text) => text.replace(/\s+with\s+STARTTLS(?=[\s;])/, ''),
  },
  {
    decidedBy: 'RFC 5321, section 4.4 (By-domain)',
    why: 'what asked Exchange to take a message back stands behind a second `by` and is no host: it takes it for one',
    without: (text) => text.replace(/\s+by\s+AntispamTT(?=\s+id\s)/, ''),
  },
  {
    decidedBy: 'RFC 5321, section 4.4 (By-domain)',
    why: 'the account that ran qmail-scanner stands behind a second `by` and is no host: it takes it for one, and `by` for a host where the scanner named no sender',
    without: (text) => text.replace(/^from\s+(?=by\s)/, '').replace(/\s+by\s+uid\s+\d+(?=\s+with\s+qmail-scanner)/, ''),
  },
  {
    decidedBy: 'RFC 5321, section 4.4 (Via)',
    why: '`via` opens a clause of its own: it joins it to the host',
    without: (text) => text.replace(/\s+via\s+(?!Frontend\s)\S+/, ''),
  },
  {
    decidedBy: 'RFC 5321, section 4.4',
    why: 'an address behind the host of a program that fetches mail, without brackets around it, is none of its clauses: it stops there',
    without: (text) => text.replace(/^(from\s+\S+)\s+\[[\d.]+\](?=\s+by\s)/, '$1'),
  },
  {
    decidedBy: 'RFC 5322, section 3.2.4',
    why: 'an apostrophe is no quotation mark: it takes what follows for quoted',
    without: (text) => text.replaceAll("'", ''),
  },
];

test('mailauth cuts the lines into the same clauses', async () => {
  const { unexplained, needed } = await compareReadings(lines, ours, theirs, listed);
  expect(unexplained).toEqual([]);
  expect(listed.filter((entry) => !needed.includes(entry))).toEqual([]);
});

test('the peer that we read stands in what mailauth takes for the sending side', () => {
  const wrong = lines.filter(({ text }) => {
    const { from, dialect, protocol } = readHop({ at: 0, name: 'Received', value: text });
    // the server in which a program read the mailbox handed nothing over, so its address is left out
    if (dialect === 'unrecognised' || from === undefined || isMailboxProtocol(protocol ?? '')) return false;
    const { value = '', comment = '' } = parseReceived(`Received: ${text}`).from ?? {};
    const words = `${value} ${comment} ${secondComment(text)}`
      .split(/[\s()"]+/)
      .flatMap((word) => [word, ...word.split(/[=[\]@]+/)]);
    const said = new Set(words.map((word) => word.replace(/\.$/, '').toLowerCase()));
    const seen = new Set(words.map(addressOf).filter((address) => address !== null));
    const named = [from.helo, from.reverseName].every((name) => name === undefined || said.has(name.toLowerCase()));
    return !named || (from.address !== undefined && !seen.has(from.address)) || (seen.size === 1 && from.address === undefined);
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

/** The comment behind the first one, which mailauth drops: qmail and IronPort write the address there. */
function secondComment(text: string): string {
  return /^from\s+\S+\s+\((?:HELO|EHLO|LHLO)[^()]*\)\s+\(([^()]*)\)/i.exec(text)?.[1] ?? '';
}

/** An address in its shortest form, by the platform's own readers. */
function addressOf(word: string): string | null {
  const text = word
    .replace(/^\[/, '')
    .replace(/\](?::\d+)?$/, '')
    .replace(/^IPv6:/i, '')
    .replace(/%\w+$/, '');
  if (isIP(text) === 4) return text;
  return isIP(text) === 6 ? carriedBy(new URL(`http://[${text}]`).hostname.slice(1, -1)) : null;
}

/** The IPv4 address that a mapped or translated one carries (RFC 4291, section 2.5.5.2; RFC 6052), else the address itself. */
function carriedBy(address: string): string {
  const [, high, low] = /^(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/.exec(address) ?? [];
  if (high === undefined || low === undefined) return address;
  return [high, low].flatMap((pair) => [parseInt(pair, 16) >> 8, parseInt(pair, 16) & 255]).join('.');
}
