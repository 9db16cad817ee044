import { catalogFor, languages, letterCatalogFor } from '../../support/locales.ts';
import { inspectText } from '../../support/inspected.ts';
import type { Shown } from '../../../src/ui/shown.ts';
import { selectedEntry } from '../../../src/pane/selection/selection-entry.ts';
import type { SelectedEntry } from '../../../src/pane/selection/selection-entry.ts';
import { tallyLine } from '../../../src/pane/selection/selection-tally.ts';
import { ticketList } from '../../../src/pane/selection/selection-ticket-list.ts';
import { sampleText } from '../../ui/sample-text.ts';

const english = catalogFor('en');

function entry(subject: string, inspection: Shown): SelectedEntry {
  return selectedEntry({ id: subject, subject }, 1, inspection);
}

const relay = inspectText(sampleText('relay-delivery'));
const forged = inspectText(sampleText('relay-upstream-list'));
const empty = inspectText('');

describe('the line of counts', () => {
  test('counts every message once, those without certainty apart, and leaves out what nobody got', () => {
    expect(relay.detection.verdict).toMatchObject({ outcome: 'relay-pool', certainty: 'certain' });
    expect(forged.detection.verdict).toMatchObject({ outcome: 'relay-pool', certainty: 'likely' });
    const entries = [
      entry('a', relay),
      entry('b', { state: 'failed', code: '9020' }),
      entry('c', forged),
      entry('d', empty),
      entry('e', { state: 'waiting' }),
      entry('f', { state: 'checking' }),
      entry('g', { state: 'timed-out' }),
    ];
    expect(tallyLine(entries, english)).toBe(
      'Relay pool: 2 (1 of them likely, not certain). Cannot tell: 1. Could not be checked: 2. Not checked yet: 2.',
    );
  });

  test.each([
    ['en', 'Dangerous according to your filter: 1. Relay pool: 2.'],
    ['da', 'Farlige ifølge dit filter: 1. Relaypulje: 2.'],
    ['nl', 'Gevaarlijk volgens uw filter: 1. Relaypool: 2.'],
  ] as const)('says first what the filter calls dangerous, in %s', (language, line) => {
    const phishing = inspectText(sampleText('junk-phishing'));
    expect(tallyLine([entry('a', relay), entry('b', phishing)], catalogFor(language))).toBe(line);
  });

  test('says nothing of certainty where all are certain', () => {
    expect(tallyLine([entry('a', relay), entry('b', relay)], english)).toBe('Relay pool: 2.');
  });
});

describe('the ticket list', () => {
  const subject = 'Invoice for jane.doe@example.com\r\n2. Another message';
  const text = ticketList(
    [entry(subject, relay), entry('', { state: 'failed', code: '9020' }), entry('c', { state: 'waiting' })],
    english,
  );

  test('numbers the messages, each with its answer or with why there is none', () => {
    const headings = text.split('\n').filter((_, at, lines) => /^-+$/.test(lines[at + 1] ?? ''));
    expect(headings).toEqual(['1. Invoice for j***@example.com 2. Another message', `2. ${english.pane.noSubject}`, '3. c']);
    expect(text).toContain(`Result: ${english.pane.states.failed.title}`);
    expect(text).toContain(`Result: ${english.selection.uncheckedAnswer}`);
    expect(text.replace(/\s+/g, ' ')).toContain('Result: Delivered from the Microsoft 365 relay pool.');
  });

  test('keeps to 78 columns, and masks the local parts of addresses and says so', () => {
    for (const line of text.split('\n')) expect([line, line.length <= 78]).toEqual([line, true]);
    expect(text).not.toContain('jane.doe');
    expect(text.replace(/\n/g, ' ')).toContain(letterCatalogFor('en').ticket.masked);
  });

  test('says nothing of masks where there is none', () => {
    expect(ticketList([entry('c', { state: 'waiting' })], english).replace(/\n/g, ' ')).not.toContain(
      letterCatalogFor('en').ticket.masked,
    );
  });

  test('masks an address before the subject is cut', () => {
    const long = `${'x'.repeat(190)} jane.doe.of.the.many.names@example.com`;
    expect(ticketList([entry(long, { state: 'waiting' })], english)).not.toContain('jane.doe');
  });

  test.each(languages)('speaks %s throughout', (language) => {
    const catalog = catalogFor(language);
    const list = ticketList([entry('a', relay), entry('b', { state: 'waiting' })], catalog);
    expect(list.split('\n')[0]).toBe(catalog.selection.listTitle.replace('{count}', '2'));
    expect(list).toContain(`${letterCatalogFor(language).facts.result}: `);
    expect(list).toContain(catalog.selection.uncheckedAnswer);
  });
});
