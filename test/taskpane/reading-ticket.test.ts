import { asMarkdown, asPlainText, readyMadeTexts } from '../../src/explanation/messages.ts';
import { explain } from '../../src/explanation/explain.ts';
import type { ReadyText } from '../../src/explanation/messages.ts';
import { messageWordsFor } from '../../src/locales/messages.ts';
import { readPaste } from '../../src/intake/read-input.ts';
import { catalogFor, languages } from '../../src/locales/locales.ts';
import { entriesOf } from '../../src/taskpane/page-entry.ts';
import type { PageEntry } from '../../src/taskpane/page-entry.ts';
import { replyTicket, withReading } from '../../src/taskpane/reading-ticket.ts';
import { sampleText } from './sample-text.ts';

const headerText = sampleText('relay-delivery').trimEnd();
const diagnosis = '550 5.7.26 does not pass with ip: [40.95.31.57] for <noor.reader@example.net>\n # Result: clean';

/** What is made of a text that was pasted. */
function entryOf(text: string): PageEntry {
  const [entry] = entriesOf(readPaste(text), null);
  if (entry === undefined) throw new Error('nothing was read');
  return entry;
}

/** A report that gives these lines back, or none. */
function reportWith(returned: string | null): string {
  return [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    `Diagnostic-Code: smtp;${diagnosis}`,
    '',
    ...(returned === null ? [] : ['--b', 'Content-Type: message/rfc822', '', returned, '']),
    '--b--',
  ].join('\r\n');
}

function ticketOf(entry: PageEntry, language: 'en' | 'da' | 'nl', redacted: boolean) {
  if (!('detection' in entry.inspection)) throw new Error('nothing was found');
  const { detection } = entry.inspection;
  const catalog = catalogFor(language);
  const { ticket } = readyMadeTexts(detection, explain(detection, catalog), language, { redacted });
  return { ticket, told: withReading(ticket, entry, catalog, { redacted }) };
}

const flat = (text: string): string => text.split(/[\s>]+/).join(' ');

test.each(languages)('the ticket holds the answer of the server that refused, above what shows the verdict (%s)', (language) => {
  const entry = entryOf(reportWith(headerText));
  expect(entry.reply?.kind).toBe('relay-address');
  const { told } = ticketOf(entry, language, true);
  const { intake, pane } = catalogFor(language);
  const text = flat(asPlainText(told));
  expect(text).toContain(flat(intake.replies['relay-address'].headline));
  expect(text).toContain('550 5.7.26 does not pass with ip: [40.95.31.57]');
  expect(text).toContain(flat(intake.origins['non-delivery-report']));
  expect(text.indexOf(pane.page.remoteReply)).toBeLessThan(text.indexOf(flat(intake.origins['non-delivery-report'])));
});

test('addresses in that answer are masked unless wanted otherwise, and none of its lines passes for one of ours', () => {
  const entry = entryOf(reportWith(headerText));
  const masked = ticketOf(entry, 'en', true).told;
  expect(asPlainText(masked)).not.toContain('noor.reader@');
  expect(asPlainText(ticketOf(entry, 'en', false).told)).toContain('noor.reader@example.net');
  for (const text of [asPlainText(masked), asMarkdown(masked)]) expect(text).not.toMatch(/^ ?# Result: clean/m);
});

test('what the masks mean is said once, and only where something was masked', () => {
  const note = messageWordsFor('en').masked;
  const times = (text: ReadyText): number => flat(asPlainText(text)).split(note).length - 1;
  const entry = entryOf(reportWith(headerText));
  expect([times(ticketOf(entry, 'en', true).told), times(ticketOf(entry, 'en', false).told)]).toEqual([1, 0]);
  expect(times(replyTicket(entryOf(reportWith(null)), catalogFor('en')))).toBe(1);
  const harmless = reportWith(null).replace('<noor.reader@example.net>', 'a mailbox');
  expect(times(replyTicket(entryOf(harmless), catalogFor('en')))).toBe(0);
});

test('the ticket says what was repaired', () => {
  const quoted = headerText.split(/\r?\n/).map((line) => `> ${line}`);
  const { told } = ticketOf(entryOf(quoted.join('\n')), 'en', true);
  const { intake, pane } = catalogFor('en');
  expect(flat(asPlainText(told))).toContain(`${pane.page.reading} `);
  expect(flat(asPlainText(told))).toContain(flat(intake.repairs.quoting));
});

test('where nothing was found or repaired, and in Outlook, the ticket is as it was', () => {
  const { ticket, told } = ticketOf(entryOf(headerText), 'en', true);
  expect(told).toEqual(ticket);
  expect(withReading(ticket, null, catalogFor('en'), { redacted: true })).toBe(ticket);
});

test.each(languages)('a report that gives no header lines back has a ticket of its own (%s)', (language) => {
  const entry = entryOf(reportWith(null));
  expect(entry.message?.headerText).toBe('');
  const catalog = catalogFor(language);
  const ticket = replyTicket(entry, catalog);
  const text = flat(asPlainText(ticket));
  expect(ticket.subject).toContain(catalog.intake.replies['relay-address'].headline);
  expect(text).toContain('[40.95.31.57]');
  expect(text).toContain(flat(catalog.intake.reportWithoutHeaders));
  expect(text).not.toContain('noor.reader@');
});
