import { asMarkdown } from '../../../src/explanation/documents/render/render-markdown.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { readyMadeTexts } from '../../../src/explanation/documents/ready-texts.ts';
import { explain } from '../../../src/explanation/explain.ts';
import type { TextDocument } from '../../../src/explanation/documents/document.ts';
import { catalogFor, languages, letterCatalogFor } from '../../support/locales.ts';
import type { Language } from '../../support/locales.ts';
import { inspectPaste } from '../../../src/inspection/inspect-paste.ts';
import type { Inspected } from '../../../src/inspection/inspection.ts';
import { replyTicketOf, ticketIntake } from '../../../src/ui/actions/ticket-intake.ts';
import { inspectText } from '../../support/inspected.ts';
import { sampleText } from '../sample-text.ts';

const headerText = sampleText('relay-delivery').trimEnd();
const diagnosis = '550 5.7.26 does not pass with ip: [40.95.31.57] for <noor.reader@example.net>\n # Result: clean';

/** What is made of a text that was pasted. */
function entryOf(text: string): Inspected {
  const [entry] = inspectPaste(text);
  if (entry === undefined || !('detection' in entry)) throw new Error('nothing was read');
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

function ticketOf(entry: Inspected, language: Language, redacted: boolean) {
  const { detection } = entry;
  const catalog = catalogFor(language);
  const explanation = explain(detection, catalog);
  const { ticket } = readyMadeTexts(detection, explanation, catalog, { redacted });
  const { ticket: told } = readyMadeTexts(detection, explanation, catalog, { redacted, intake: ticketIntake(entry, catalog) });
  return { ticket, told };
}

const flat = (text: string): string => text.split(/[\s>]+/).join(' ');

test.each(languages)('the ticket holds the answer of the server that refused, above what shows the verdict (%s)', (language) => {
  const entry = entryOf(reportWith(headerText));
  expect(entry.reply?.finding.kind).toBe('relay-address');
  const { told } = ticketOf(entry, language, true);
  const { intake, pane } = catalogFor(language);
  const text = flat(asPlainText(told));
  expect(text).toContain(flat(intake.replies['relay-address'].headline));
  expect(text).toContain('550 5.7.26 does not pass with ip: [40.95.31.57]');
  expect(text).toContain(flat(intake.origins['returned-message']));
  expect(text.indexOf(pane.page.remoteReply)).toBeLessThan(text.indexOf(flat(intake.origins['returned-message'])));
});

test('addresses in that answer are masked unless wanted otherwise, and none of its lines passes for one of ours', () => {
  const entry = entryOf(reportWith(headerText));
  const masked = ticketOf(entry, 'en', true).told;
  expect(asPlainText(masked)).not.toContain('noor.reader@');
  expect(asPlainText(ticketOf(entry, 'en', false).told)).toContain('noor.reader@example.net');
  for (const text of [asPlainText(masked), asMarkdown(masked)]) expect(text).not.toMatch(/^ ?# Result: clean/m);
});

test('what the masks mean is said once, and only where something was masked', () => {
  const letters = letterCatalogFor('en');
  const notes = [letters.masked, letters.ticket.masked];
  const timesOf = (text: string): number[] => notes.map((note) => text.split(note).length - 1);
  const times = (text: TextDocument): number => timesOf(flat(asPlainText(text))).reduce((one, other) => one + other);
  const entry = entryOf(reportWith(headerText));
  expect([times(ticketOf(entry, 'en', true).told), times(ticketOf(entry, 'en', false).told)]).toEqual([1, 0]);
  expect(times(replyTicketOf(entryOf(reportWith(null)), catalogFor('en')))).toBe(1);
  const harmless = reportWith(null).replace('<noor.reader@example.net>', 'a mailbox');
  expect(times(replyTicketOf(entryOf(harmless), catalogFor('en')))).toBe(0);
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
  const sound = inspectText(headerText);
  expect(ticketIntake(sound, catalogFor('en'))).toMatchObject({ reply: null, notes: { items: [] } });
});

test.each(languages)('a report that gives no header lines back has a ticket of its own (%s)', (language) => {
  const entry = entryOf(reportWith(null));
  expect(entry.headerText).toBe('');
  const catalog = catalogFor(language);
  const ticket = replyTicketOf(entry, catalog);
  const text = flat(asPlainText(ticket));
  expect(ticket.subject).toContain(catalog.intake.replies['relay-address'].headline);
  expect(text).toContain('[40.95.31.57]');
  expect(text).toContain(flat(catalog.intake.reportWithoutHeaders));
  expect(text).not.toContain('noor.reader@');
});
