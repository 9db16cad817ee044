import { closingLine } from '../../../src/cli/check/closing-line.ts';
import type { Detection } from '../../../src/detection/detection.ts';
import { detect } from '../../../src/detection/index.ts';
import type { Block, TextDocument } from '../../../src/explanation/documents/document.ts';
import { readyMadeTexts } from '../../../src/explanation/documents/ready-texts.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { terminalAnswer } from '../../../src/explanation/documents/short-answer.ts';
import { explain } from '../../../src/explanation/explain.ts';
import type { Language } from '../../../src/locales/language.ts';
import { samples } from '../../support/samples.ts';
import { junkBlock } from '../../support/junk-lines.ts';
import { catalogFor, languages, letterCatalogFor } from '../../support/locales.ts';
import { goldenCases } from '../golden-cases.ts';

const sample = (id: string): Detection => detect(samples.find((one) => one.id === id)?.headerText ?? '');

function ticketOf(detection: Detection, language: Language = 'en', redacted = true): TextDocument {
  const catalog = catalogFor(language);
  return readyMadeTexts(detection, explain(detection, catalog), catalog, { redacted }).ticket;
}
function terminalOf(detection: Detection, language: Language = 'en'): TextDocument {
  const catalog = catalogFor(language);
  return terminalAnswer(detection, explain(detection, catalog), catalog, closingLine(detection, ['relay-pool'], catalog));
}
const linesOf = (made: TextDocument): string[] => asPlainText(made).trimEnd().split('\n');
const flat = (made: TextDocument): string => asPlainText(made).replace(/\s+/g, ' ');
const flatBlocks = ({ blocks }: TextDocument): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'group' ? block.blocks : [block]));
/** The rows of a short answer by their names. */
function rowsOf(made: TextDocument): ReadonlyMap<string, string> {
  return new Map(
    flatBlocks(made).flatMap((block) =>
      block.kind === 'facts' ? block.rows.map(({ name, value }) => [name, value] as const) : [],
    ),
  );
}

const cases: readonly (readonly [string, Detection])[] = [
  ...samples.map(({ id, headerText }) => [`sample ${id}`, detect(headerText)] as const),
  ...Object.entries(goldenCases).map(([name, detection]) => [`case ${name}`, detection] as const),
];

describe.each(languages)('in %s', (language) => {
  const { card, messages } = catalogFor(language);

  test.each(cases)('%s: a ticket of at most 25 lines and an answer of at most 20', (_, detection) => {
    const [ticket, terminal] = [linesOf(ticketOf(detection, language)), linesOf(terminalOf(detection, language))];
    expect([ticket.length <= 25, ticket]).toEqual([true, ticket]);
    expect([terminal.length <= 20, terminal]).toEqual([true, terminal]);
    for (const line of [...ticket, ...terminal]) expect([line, line.length <= 78]).toEqual([line, true]);
  });

  test.each(cases)('%s: no two empty lines together, no gap, nothing told twice', (_, detection) => {
    for (const made of [ticketOf(detection, language), terminalOf(detection, language)]) {
      const text = asPlainText(made);
      expect(text).not.toMatch(/\n\n\n|[{}]|undefined|\[object|NaN/);
      const values = [...rowsOf(made)].filter(([, value]) => value !== messages.unstated && value.length > 12);
      expect(new Set(values.map(([, value]) => value)).size).toBe(values.length);
    }
  });

  test.each(cases)(
    '%s: label and place first, then what it is, what the filter said, and what the reader does',
    (_, detection) => {
      const { card: told } = explain(detection, catalogFor(language));
      const head = told.place === null ? told.label : `${told.label} (${told.place})`;
      const [ticket, terminal] = [ticketOf(detection, language), terminalOf(detection, language)];
      expect(ticket.blocks[0]).toMatchObject({ kind: 'heading', text: `${messages.ticket.title}: ${head}` });
      expect(linesOf(terminal)[0]).toBe(head.toLocaleUpperCase(messages.locale));
      for (const made of [ticket, terminal]) {
        const text = flat(made);
        const parts = [told.what.slice(0, -1), told.finding, told.actions[0] ?? '?'].filter((part) => part !== null);
        // each behind the one before: the heading may say the finding, too
        let from = 0;
        for (const part of parts) {
          const place = text.indexOf(part, from);
          expect([part, place]).not.toEqual([part, -1]);
          from = place + part.length;
        }
      }
    },
  );

  test('names no mailbox, and says what the masks mean', () => {
    for (const made of [ticketOf(sample('relay-delivery'), language), terminalOf(sample('relay-delivery'), language)]) {
      expect(flat(made)).not.toMatch(/accounts@/i);
      expect(flat(made)).toContain('a***@billing.example.com');
      expect(flat(made)).toContain(messages.ticket.masked);
    }
    expect(flat(ticketOf(sample('relay-delivery'), language, false))).not.toContain('***');
  });

  test('what the filter calls phishing is stopped, not repaired', () => {
    const phishing = detect(junkBlock({ report: 'CIP:40.95.53.73;SCL:8;SFV:SPM;CAT:HPHSH;DIR:INB;' }));
    const ticket = ticketOf(phishing, language);
    const rows = rowsOf(ticket);
    expect(flat(ticket)).toContain(card.labels.phishing);
    expect(rows.get(messages.ticket.names['help-desk'])).toBe(messages.ticket.danger.helpDesk);
    expect(rows.get(messages.ticket.names.sender)).toBeUndefined();
    const repairs = Object.values(card.junkActions).filter((text) => flat(ticket).includes(text));
    expect(repairs).toEqual([]);
  });

  test('a sender that the filter calls forged is stopped like it, and nobody is asked to repair it', () => {
    const { names, danger } = messages.ticket;
    const report = 'CIP:192.0.2.9;SCL:5;SFV:SPM;CAT:SPOOF;DIR:INB;';
    const results = 'spf=fail (sender IP is 192.0.2.9) smtp.mailfrom=example.com';
    const forged = detect(junkBlock({ helo: 'mail.example.com', address: '192.0.2.9', results, report, outbound: null }));
    expect(forged.filter.finding).toBe('spoof');
    const rows = rowsOf(ticketOf(forged, language));
    expect(rows.get(names['help-desk'])).toBe(danger.helpDesk);
    expect(rows.has(names.forwarder)).toBe(false);
    expect(rows.has(names.sender)).toBe(false);
  });

  test('of phishing whose organisation no line names nobody else is told to stop it', () => {
    const { names, danger } = messages.ticket;
    const phishing = sample('junk-phishing');
    const nameless = detect(
      samples
        .find(({ id }) => id === 'junk-phishing')
        ?.headerText.replace(/^X-OriginatorOrg.*$/gim, 'X-Sample: 1')
        .replaceAll('northwindexample.onmicrosoft.com', '-') ?? '',
    );
    expect([phishing, nameless].map(({ verdict }) => verdict.outcome)).toEqual(['relay-pool', 'relay-pool']);
    const rows = rowsOf(ticketOf(nameless, language));
    expect(rows.get(names['help-desk'])).toBe(danger.helpDesk);
    expect(rows.has(names.forwarder)).toBe(false);
  });

  test('spam is stopped like it, unless failed authentication alone explains the word', () => {
    const { names, danger } = messages.ticket;
    const stopped = detect(junkBlock({ report: 'CIP:40.95.53.73;SCL:9;SFV:SPM;CAT:HSPM;DIR:INB;' }));
    expect(rowsOf(ticketOf(stopped, language)).get(names['help-desk'])).toBe(danger.helpDesk);
    expect(rowsOf(ticketOf(stopped, language)).get(names.sender)).toBeUndefined();
    const unproven = detect(junkBlock({ report: 'CIP:40.95.53.73;SCL:5;SFV:SPM;CAT:SPM;DIR:INB;' }));
    expect(unproven.junk.reason).toBe('failed-authentication');
    const ticket = ticketOf(unproven, language);
    expect(flat(ticket)).toContain(card.labels.spam);
    expect(flat(ticket)).not.toContain(danger.helpDesk);
    expect(flat(ticket)).not.toContain(danger.stop);
    expect(rowsOf(ticket).has(names['help-desk'])).toBe(true);
  });

  test('whoever relayed phishing is to stop it, by name, unless anybody may have written that name', () => {
    const { names, danger } = messages.ticket;
    const phishing = sample('junk-phishing');
    const told = rowsOf(ticketOf(phishing, language)).get(names.forwarder);
    expect(told).toBe(`${danger.stop} northwindexample.onmicrosoft.com`);
    const verdict = { ...phishing.verdict, certainty: 'likely', doubts: ['stamps-alone'] } as const;
    const claimed = rowsOf(ticketOf({ ...phishing, verdict }, language));
    expect(claimed.has(names.forwarder)).toBe(false);
    expect(claimed.get(names['help-desk'])).toBe(danger.helpDesk);
  });

  test('the contact for phishing is the help desk, as the first step says, and the relaying organisation is a fact', () => {
    const { names } = messages.ticket;
    const phishing = sample('junk-phishing');
    expect(phishing.advice[0]?.remedy).toBe('tell-help-desk');
    const terminal = rowsOf(terminalOf(phishing, language));
    expect(terminal.get(names.contact)).toBe(names['help-desk']);
    expect(terminal.get(messages.messageFacts.names['relayed-by'])).toContain('northwindexample.onmicrosoft.com');
    // the help desk reads the ticket itself
    expect(rowsOf(ticketOf(phishing, language)).has(names.contact)).toBe(false);
    expect(rowsOf(terminalOf(sample('relay-delivery'), language)).get(names.contact)).toContain('northwindexample');
  });
});

test('where the reader has nothing to do the ticket gives nobody else work', () => {
  const { names } = catalogFor('en').messages.ticket;
  for (const id of ['ordinary-pool', 'internal', 'not-from-microsoft365', 'forged-relay-line']) {
    const rows = rowsOf(ticketOf(sample(id)));
    for (const other of [names['help-desk'], names.forwarder, names.sender])
      expect([id, rows.get(other)]).toEqual([id, undefined]);
  }
});

test('a message without a line of Received is not said to have been received at the time that its sender wrote', () => {
  expect(rowsOf(ticketOf(sample('headers-missing'))).has('Received')).toBe(false);
  expect(rowsOf(ticketOf(sample('relay-delivery'))).get('Received')).toBe('14 Oct 2026, 07:42 UTC (on the way: 9 s)');
});

test('without a time of receipt the time on the way has its own row, and Message-ID is no gap', () => {
  const rows = rowsOf(ticketOf(goldenCases.junked));
  expect([rows.has('Received'), rows.get('On the way'), rows.has('Message-ID')]).toEqual([false, 'not stated', false]);
  expect(rowsOf(ticketOf(sample('relay-delivery'))).has('On the way')).toBe(false);
});

test('the relaying organisation is named once: as the contact', () => {
  const rows = rowsOf(ticketOf(sample('relay-delivery')));
  expect(rows.get('Contact')).toContain('northwindexample.onmicrosoft.com');
  expect(rows.has('Relayed by')).toBe(false);
});

test('a reason that the filter row tells already has no row; another has', () => {
  const phishing = detect(junkBlock({ report: 'CIP:40.95.53.73;SCL:8;SFV:SPM;CAT:HPHSH;DIR:INB;' }));
  expect(rowsOf(terminalOf(phishing)).has('Reason')).toBe(false);
  expect(rowsOf(terminalOf(goldenCases.junked)).get('Reason')).toContain('DKIM');
});

test('a subject of any length, in any form, stays one short row', () => {
  const long = '=?utf-8?Q?M=C3=B8de_?= '.repeat(100);
  const detection = detect(junkBlock({ more: [] }).replace('Subject: Hello', `Subject: ${long}`));
  const subject = rowsOf(ticketOf(detection)).get('Subject') ?? '';
  expect(subject).toMatch(/^Møde Møde/);
  expect(subject.length).toBeLessThanOrEqual(101);
});

test('two subjects are none: nobody can tell which was shown', () => {
  const detection = detect(`${junkBlock()}Subject: Another\r\n`);
  expect(rowsOf(ticketOf(detection)).has('Subject')).toBe(false);
});

test.each(languages)('what the filter found in an attached message is told as not confirmed (%s)', (language) => {
  const { card } = catalogFor(language);
  const text = junkBlock({ report: 'CIP:40.95.53.73;SCL:8;SFV:SPM;CAT:HPHSH;DIR:INB;' });
  const filterOf = (source: 'delivered' | 'attached'): string =>
    rowsOf(terminalOf(detect(text, { source }), language)).get(letterCatalogFor(language).ticket.names.filter) ?? '';
  expect(filterOf('attached')).toBe(`${card.findings['high-confidence-phishing']} (${card.suggested})`);
  expect(filterOf('delivered')).not.toContain(card.suggested);
});
