import { inspectPaste } from '../../src/inspection/inspect-paste.ts';
import { block, outboundHelo, ownLines, exchangeBorder, postfixLine } from '../support/header-lines.ts';
import { date, relayLine, relayFlag } from '../support/threat-lines.ts';

/**
 * Header sections in forms and with damage that people have pasted. What is right was written by hand: a form in which nobody can tell
 * where a field began is likely at most; where only a sign was lost, the answer is that of the text as it was.
 */

const folded = (lines: readonly string[]) => lines.map((line) => line.replace(/ (by|with|id) /g, '\n $1 '));
const relayText = folded(block(relayLine, 'X-Note: a=b', relayFlag).trimEnd().split('\r\n')).join('\n');
const foreignText = folded(
  block(...ownLines, exchangeBorder('a.example', '203.0.113.5'))
    .trimEnd()
    .split('\r\n'),
).join('\n');

function answerTo(text: string): string {
  const [first] = inspectPaste(text);
  if (first === undefined || !('detection' in first)) return 'refused';
  const { outcome, certainty, missing, position } = first.detection.verdict;
  return [outcome, certainty ?? missing, position].filter((part) => part !== null).join(' ');
}

const pairsOf = (text: string) =>
  text
    .replace(/\n /g, ' ')
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const rowsOf = (text: string, between: string) =>
  pairsOf(text).map(([name, value]) => `<tr><td>${name}</td>${between}<td>${escaped(value)}</td></tr>`);
const indented = (text: string, width: number) => text.replace(/\n/g, `\n${' '.repeat(width)}`);
const cellsOf = (text: string, separator: string) =>
  pairsOf(text).map(([name, value]) => `${name}${separator}"${value.replaceAll('"', '""')}"`);

const ewsOf = (text: string, between: string) =>
  `<t:InternetMessageHeaders>${pairsOf(text)
    .map(([name, value]) => `<t:InternetMessageHeader HeaderName="${name}">${escaped(value)}</t:InternetMessageHeader>`)
    .join(between)}</t:InternetMessageHeaders>`;
const richOf = (text: string, lineEnd: string) =>
  text
    .replace(/[\\{}]/g, '\\$&')
    .replaceAll('=', "\\'3d")
    .replaceAll('\n', lineEnd);

const oneLineOf = (text: string, between: string) => text.replace(/\n /g, ' ').replaceAll('\n', between);

type Form = (text: string) => string;

describe('only a sign was lost', () => {
  test.each<[string, Form]>([
    ['folds as HTML writes them', (text) => text.replace(/\n /g, '\n&nbsp;')],
    ['several of them', (text) => text.replace(/\n /g, '\n&nbsp;&nbsp;&nbsp; ')],
    ['the sign of Excel for a return', (text) => text.replace(/\n/g, '_x000D_\n')],
  ])('%s', (_, damaged) => {
    expect(answerTo(damaged(relayText))).toBe('relay-pool certain delivery');
    expect(answerTo(damaged(foreignText))).toBe('not-from-microsoft365 certain');
  });
});

describe('where a field began is a guess', () => {
  test.each<[string, Form]>([
    ['line ends of Word', (text) => text.replace(/\n/g, '\u000b')],
    ['line separators', (text) => text.replace(/\n/g, '\u2028')],
    ['next lines', (text) => text.replace(/\n/g, '\u0085')],
    ['line ends of PowerShell', (text) => text.replace(/\n/g, '`r`n')],
    ['line ends of XML', (text) => text.replace(/\n/g, '&#13;&#10;')],
    ['the same in hexadecimal', (text) => text.replace(/\n/g, '&#xD;&#xA;')],
    ['a table of HTML in one line', (text) => `<table>${rowsOf(text, '').join('')}</table>`],
    ['a table of HTML in many lines', (text) => `<table>\n${rowsOf(text, '\n  ').join('\n')}\n</table>`],
    [
      'a table of HTML in a page',
      (text) => `<html><body><h1>Headers</h1><table>${rowsOf(text, ' ').join('')}</table></body></html>`,
    ],
    ['Exchange Web Services', (text) => ewsOf(text, '')],
    ['the same in lines', (text) => ewsOf(text, '\n')],
    [
      'XML of another program',
      (text) =>
        `<?xml version="1.0"?>\n<headers>${pairsOf(text)
          .map(([name, value]) => `<header name="${name}">${escaped(value)}</header>`)
          .join('')}</headers>`,
    ],
    [
      'Rich Text',
      (text) => `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Calibri;}}\r\n\\pard\\f0\\fs22 ${richOf(text, '\\par\r\n')}\\par}`,
    ],
    ['Rich Text with another sign for the break', (text) => `{\\rtf1\\ansi ${richOf(text, '\\line ')}}`],
    ['cells parted by semicolons', (text) => ['Name;Value', ...cellsOf(text, ';')].join('\n')],
    ['the same with returns', (text) => ['Navn;Værdi', ...cellsOf(text, ';')].join('\r\n')],
    ['one quoted cell behind a semicolon', (text) => `Subject;Headers\nHello;"${text.replaceAll('"', '""')}"`],
    ['names above their values', (text) => pairsOf(text).flat().join('\n')],
    ['names above their values, with headings', (text) => `Header Name\nHeader Value\n${pairsOf(text).flat().join('\n')}`],
    ['a property', (text) => `Header : ${indented(text, 'Header : '.length)}`],
    [
      'a property below others that look like fields',
      (text) => `Identity     : 1\\2\nOrganization : contoso\nHeader       : ${indented(text, 15)}`,
    ],
    ['the address of a ticket right above', (text) => `https://tickets.example.org/1234\n${text}`],
    ['the day of a comment right above', (text) => `[26/Nov/25 10:11] Ann Smith (Comments)\n${text}`],
    ['another such day', (text) => `26-Nov-2025 10:11 - Ann Smith (Work notes)\n${text}`],
    [
      'times of a log, of which many are the same',
      (text) =>
        text
          .split('\n')
          .map((line, at) => `2025-11-26 10:11:0${String(at < 8 ? 1 : 2)} ${line}`)
          .join('\n'),
    ],
    ['the time that a mail program prints', (text) => `Received: Sunday, 22 November 2026 11:00\n${text}`],
    ['the same above an empty line', (text) => `Received: 22-11-2026 11:00\n\n${text}`],
    ['the same among others', (text) => `Subject: Hello\nReceived: Sun 11/22/2026 11:00 AM\n\n${text}`],
    ['the same by the name of the month', (text) => `Subject: Hello\nReceived: November 22, 2026 11:00 AM\n\n${text}`],
    ['the same by the name of the day', (text) => `Received: Today at 11:00\n${text}`],
    ['one line behind a word that is no field', (text) => `I received: nothing so far. ${oneLineOf(text, ' ')}`],
    ['one line behind a printed time', (text) => `Subject: Hello Received: 22 Nov 2026 10:00 ${oneLineOf(text, ' ')}`],
    ['one line without a blank between the fields', (text) => oneLineOf(text, '')],
    ['the same between other fields', (text) => oneLineOf(text.replaceAll('\nReceived', '\nX-Note: a=b\nReceived'), '')],
    ['a list of the lines in JSON', (text) => JSON.stringify(text.split('\n'))],
    [
      'the same, without the blanks of the folds',
      (text) => JSON.stringify({ headers: text.split('\n').map((line) => line.trim()) }),
    ],
    ['a list of folded fields in JSON', (text) => JSON.stringify(text.split(/\n(?! )/), null, 2)],
  ])('%s', (_, formed) => {
    expect(answerTo(formed(relayText))).toBe('relay-pool likely delivery');
    expect(answerTo(formed(foreignText))).toBe('not-from-microsoft365 likely');
  });
});

describe('a map of JSON keeps one field of a name', () => {
  const received = (line: string) => JSON.stringify(line.slice('Received: '.length));
  const mapOf = (...values: readonly string[]) =>
    `{"headers": {${values.map((value) => `"Received": ${value}`).join(', ')}, "From": "a@example.com", "Subject": "x", "To": "b"}}`;
  const older = postfixLine('desk.example.com', 'desk.example.com [203.0.113.8]', 'mail.example.com');

  test.each([
    ['one line, which may be the oldest', mapOf(received(older)), 'undetermined border-unreadable'],
    ['two lines under one name', mapOf(received(relayLine), received(older)), 'undetermined border-unreadable'],
    ['the line of the pool', mapOf(received(relayLine)), 'relay-pool likely'],
    ['a list of lines', mapOf(`[${received(relayLine)}, ${received(older)}]`), 'relay-pool likely delivery'],
  ])('%s', (_, text, right) => {
    expect(answerTo(text)).toBe(right);
  });
});

describe('nothing is taken for what it is not', () => {
  it.each([
    [
      'a sentence that names the field',
      block(`Subject: See Received: from ${outboundHelo} (40.95.53.73) by mx.example.org; ${date}`),
    ],
    ['a word alone in a line', 'Received\nyour mail, thanks.\n\nSubject\nis fine'],
    ['the time that a mail program prints', 'From: Noor\nSubject: x\nReceived: Sunday, 22 November 2026 11:00\n\nHello'],
  ])('%s has no route', (_, text) => {
    expect(answerTo(text)).toMatch(/^undetermined (?:no-received|not-headers)$/);
  });
  it('the rest of a server’s line with a zone right above a field may be the reader’s own', () => {
    expect(answerTo(`2025 05:23:24 -0800 (Pacific Time)\n${relayText}`)).toBe('relay-pool likely');
  });
});

describe('a report without header lines', () => {
  const report = (from: string, answer: string) =>
    `The original message was received at ${date}\nfrom ${from}\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.net.:\n<<< ${answer}\n`;
  const doubtsOf = (text: string) => inspectPaste(text).flatMap((found) => ('doubts' in found ? found.doubts : []));

  it.each([
    ['sendmail, by name', report('mail-psaapc01rlnn2073.outbound.protection.outlook.com', '550 5.7.1 no')],
    ['Proofpoint, by address', report('unknown [40.95.53.73]', '550 5.7.1 no')],
    ['quoted', report('unknown [40.95.53.73]', '550 5.7.1 no').replace(/^/gm, '> ')],
  ])('tells that it names a server of the pool: %s', (_, text) => {
    expect(answerTo(text)).toBe('undetermined empty');
    expect(doubtsOf(text)).toEqual(['relay-server-named']);
  });
  it.each([
    [
      'header lines that it gives back',
      `${report('unknown [40.95.53.73]', '550 5.7.1 no')}\n   ----- Original message follows -----\n\n${relayText}`,
    ],
    ['an answer that says more', report('unknown [40.95.53.73]', '550 5.7.1 client [40.95.53.73] blocked')],
    ['another server', report('mail.example.com [203.0.113.5]', '550 5.7.1 no')],
  ])('does not: %s', (_, text) => {
    expect(doubtsOf(text)).toEqual([]);
  });
});

describe('what was wrapped after it was quoted, or after a program made links', () => {
  const wrapped = (text: string, width: number) =>
    text
      .split('\n')
      .map((line) => line.replace(new RegExp(`(.{1,${String(width)}})(?: |$)`, 'g'), '$1\n').trimEnd())
      .join('\n');
  const unfolded = relayText.replace(/\n /g, ' ');
  const linked = (text: string) => text.replace(/\b(?:[\w-]+\.)+outlook\.com\b/g, '$&<http://$&/>');

  it.each([
    ['quoted twice', wrapped(unfolded.replace(/^/gm, '> > '), 60)],
    ['quoted twice, long names alone in their lines', wrapped(unfolded.replace(/^/gm, '> > '), 40)],
    ['quoted three times with folds', wrapped(relayText.replace(/^/gm, '>>> '), 50)],
    ['quoted among words', `Hello,\n\n${wrapped(unfolded.replace(/^/gm, '> '), 40)}\n\nThanks`],
    ['links at the start of lines', wrapped(linked(unfolded), 60)],
    ['links at the start of narrow lines', wrapped(linked(unfolded), 30)],
    ['links, quoted', wrapped(linked(unfolded).replace(/^/gm, '> '), 60)],
  ])('%s', (_, text) => {
    expect(answerTo(text)).toMatch(/^relay-pool (?:certain|likely) delivery$/);
  });
  it.each([20, 60])('the mark stands alone above a long line', (at) => {
    const key = 'x'.repeat(at);
    const quoted = relayText.replace('X-Note: a=b', `X-Note: a=b;\n ${key}`).replace(/^/gm, '> ');
    expect(answerTo(quoted.replace(`>  ${key}`, `> \n${key}`))).toBe('relay-pool certain delivery');
    expect(answerTo(quoted.replace(/^/gm, '> ').replace(`> >  ${key}`, `> > \n${key}`))).toBe('relay-pool certain delivery');
  });
  it('an empty line of a quotation stays one above an answer that stands apart', () => {
    const text = `${relayText.replace(/^/gm, '> ')}\n>\n\nThanks\n> x`;
    expect(answerTo(text)).toMatch(/^relay-pool/);
  });
  it('a field of the sender’s whose name looks like a link stays one, below a line that is whole', () => {
    const text = `${relayText.replace(/\n(?:From|X-Note)/, '\nx<http://a.example>: b$&')}`.replace('\n by mx', '\nby mx');
    expect(answerTo(text)).toBe('relay-pool certain delivery');
  });
});

describe('what a terminal broke at the edge of its window', () => {
  const unfolded = (text: string) => text.replace(/\n /g, ' ');
  const broken = (text: string, width: number) =>
    text
      .split('\n')
      .flatMap((line) => line.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? [])
      .join('\n');

  it.each([60, 72, 80])('within words, at %i characters', (width) => {
    expect(answerTo(broken(unfolded(relayText), width))).toBe('relay-pool certain delivery');
    expect(answerTo(broken(unfolded(foreignText), width))).toBe('not-from-microsoft365 certain');
  });
  it('with the blank at the edge cut off', () => {
    expect(answerTo(broken(unfolded(foreignText), 80).replace(/ \n/g, '\n'))).toBe('not-from-microsoft365 certain');
  });
  it('leaves lines alone that were broken between words', () => {
    expect(answerTo(relayText.replace(/\n /g, '\n'))).toBe('relay-pool certain delivery');
  });
});
