import { readingNotes } from '../../src/explanation/intake/intake-notes.ts';
import { inspectFile } from '../../src/inspection/inspect-file.ts';
import { inspectPaste } from '../../src/inspection/inspect-paste.ts';
import type { Inspection } from '../../src/inspection/inspection.ts';
import { headerLimit, inputLimit } from '../../src/inspection/limits.ts';
import { catalogFor, languages } from '../support/locales.ts';
import { attachedFiles, outlookItem } from './msg/outlook-files.ts';

const megabyte = 1024 * 1024;
const received = 'Received: from a.example by b.example; Mon, 16 Nov 2026 10:00:00 +0000';
const filler = 'filling out\r\n'.repeat(megabyte);

function mixed(parts: readonly string[]): string {
  const head = [received, 'Content-Type: multipart/mixed; boundary="b"', ''];
  return [...head, ...parts.flatMap((part) => ['--b', part]), '--b--', ''].join('\r\n');
}

/** A text within so many containers. */
function nested(levels: number): string {
  let text = 'Content-Type: text/plain\r\n\r\ninnermost';
  for (let at = levels; at > 0; at -= 1) {
    text = `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n${text}\r\n--b${at}--`;
  }
  return `${received}\r\n${text}\r\n`;
}

const part = 'Content-Type: text/plain\r\n\r\nabc';
const original = `Content-Type: message/rfc822\r\n\r\n${received}\r\n`;

function bounce(html: string): string {
  const head = [received, 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', ''];
  const status = [
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; bo@example.org',
    'Status: 5.7.1',
    '',
  ];
  return [...head, '--b', 'Content-Type: text/html', '', html, ...status, '--b--', ''].join('\r\n');
}

const texts = [
  ['100 parts', mixed(Array.from({ length: 100 }, () => part)), null],
  ['101 parts', mixed(Array.from({ length: 101 }, () => part)), 'more-parts'],
  ['5 levels', nested(5), null],
  ['6 levels', nested(6), 'more-parts'],
  ['20 originals', mixed(Array.from({ length: 20 }, () => original)), null],
  ['21 originals', mixed(Array.from({ length: 21 }, () => original)), 'more-attached'],
  ['header lines of 512 KB', `${received}\r\nX-Long: ${'x'.repeat(headerLimit - received.length - 12)}\r\n`, null],
  ['header lines of more', `${received}\r\nX-Long: ${'x'.repeat(headerLimit)}\r\n`, 'cut-short'],
  ['a report of 1 MB', bounce('x'.repeat(2 * headerLimit - 1)), null],
  ['a report of more in one line', bounce('x'.repeat(2 * headerLimit + 1)), 'cut-short'],
  ['a report of more in many lines', bounce('x\r\n'.repeat(headerLimit + 1)), 'cut-short'],
  ['parts beyond 8 MB', mixed([`\r\n${filler.slice(0, inputLimit)}`, original]), 'cut-short'],
] as const;

test.each(texts)('%s: a file and a paste are looked at alike, and what was left is said', async (_kind, text, doubt) => {
  const expected = doubt === null ? [] : [doubt];
  const file = await fileOf(Buffer.from(text));
  expect(doubtsOf(file)).toEqual(expected);
  expect(doubtsOf(inspectPaste(text))).toEqual(expected);
  expectSaid(file, doubt);
});

const items = [
  ['an attached message of 4 MB', attachedFiles([mixed([part]).padEnd(4 * megabyte, 'x')]), null],
  ['an attached message of more', attachedFiles([mixed([`\r\n${filler}`, part]).slice(0, 4 * megabyte + 1)]), 'cut-short'],
  ['attached messages of 36 MB', attachedFiles(Array.from({ length: 9 }, () => `${received}\r\n\r\n${filler}`)), 'more-attached'],
  ['header lines of more than 512 KB', outlookItem({ headers: `${received}\r\nX: ${'x'.repeat(headerLimit)}` }), 'cut-short'],
] as const;

test.each(items)('%s in a .msg file', async (_kind, bytes, doubt) => {
  const found = await fileOf(bytes);
  expect(found.length).toBeGreaterThan(0);
  expect(doubtsOf(found)).toEqual(doubt === null ? [] : [doubt]);
  expectSaid(found, doubt);
});

function fileOf(bytes: Uint8Array): Promise<readonly Inspection[]> {
  return inspectFile((start, end) => Promise.resolve(bytes.subarray(start, end)), 'mail');
}

function doubtsOf(inspections: readonly Inspection[]): string[] {
  return [...new Set(inspections.flatMap((inspection) => ('doubts' in inspection ? inspection.doubts : [])))];
}

/** Page and command show these notes in the user's language. */
function expectSaid([first]: readonly Inspection[], doubt: 'more-parts' | 'more-attached' | 'cut-short' | null): void {
  if (first === undefined || !('detection' in first)) throw new Error('no message was found');
  for (const language of languages) {
    const catalog = catalogFor(language);
    const said = readingNotes(first, catalog);
    if (doubt !== null) expect(said).toContain(catalog.intake.doubts[doubt]);
  }
}
