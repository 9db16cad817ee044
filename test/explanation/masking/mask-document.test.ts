import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Draft, Text } from '../../../src/explanation/documents/document.ts';
import { readyMadeTexts } from '../../../src/explanation/documents/ready-texts.ts';
import { asHtml } from '../../../src/explanation/documents/render/render-html.ts';
import { asMarkdown } from '../../../src/explanation/documents/render/render-markdown.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { replyTicket } from '../../../src/explanation/documents/reply-ticket.ts';
import { reportDocument } from '../../../src/explanation/documents/report.ts';
import { selectionList } from '../../../src/explanation/documents/selection-list.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { nobody } from '../../../src/explanation/masking/known-names.ts';
import { maskDocument } from '../../../src/explanation/masking/mask-document.ts';
import { catalogFor } from '../../support/locales.ts';
import { letterCatalogFor } from '../../support/locales.ts';
import { detectionOf, evidenceOf, fieldsOf, hopOf } from '../detections.ts';
import { everyKind } from '../documents/every-kind.ts';

const draftOf = (...blocks: readonly Block<Text>[]): Draft => ({
  language: 'en',
  subject: 'x',
  blocks,
  known: nobody,
  maskNote: 'NOTE',
  closing: [],
});
const note = { kind: 'paragraph', text: 'NOTE' };

test.each(Object.entries(everyKind<Text>('from jane@example.com')))(
  'every text of a %s is masked, and the note is put below it',
  (kind, block) => {
    const masked = Object.entries(everyKind('from j***@example.com')).find(([name]) => name === kind)?.[1];
    expect(maskDocument(draftOf(block), 'masked').blocks).toEqual([masked, note]);
  },
);

test.each(Object.entries(everyKind<Text>('from jane@example.com')))('in full, a %s stays as it is', (_, block) => {
  expect(maskDocument(draftOf(block), 'in-full').blocks).toEqual([block]);
});

test('the subject is masked, and the note stands above the closing', () => {
  const draft = { ...draftOf({ kind: 'paragraph', text: 'jane@example.com' }), subject: 'of jane@example.com' };
  const made = maskDocument({ ...draft, closing: [{ kind: 'paragraph', text: 'Bye' }] }, 'masked');
  expect(made.subject).toBe('of j***@example.com');
  expect(made.blocks).toEqual([{ kind: 'paragraph', text: 'j***@example.com' }, note, { kind: 'paragraph', text: 'Bye' }]);
});

test('nothing is said of masks where there is none', () => {
  const blocks = [{ kind: 'paragraph', text: 'a.example' }] as const;
  expect(maskDocument(draftOf(...blocks), 'masked').blocks).toEqual(blocks);
});

test.each<readonly [name: string, text: Text, masked: string, inFull: string]>([
  ['a value that stays', [{ value: 'a@b.example', masked: 'a@b.example' }], 'a@b.example', 'a@b.example'],
  ['a value with a mask of its own', [{ value: '<jane@b.example>', masked: '<***>' }], '<***>', '<jane@b.example>'],
  ['a value that is cut: masked first', [{ value: 'jane.doe@b.example', limit: 8 }], 'j***@b.e…', 'jane.doe…'],
  [
    'pieces: each on its own',
    ['jane', '@b.example ', 'x@c.example'],
    'jane@b.example x***@c.example',
    'jane@b.example x@c.example',
  ],
  ['what could disguise a line', 'a\nb\u202e', 'a b\ufffd', 'a b\ufffd'],
])('masks a text only where that is asked for: %s', (_, text, masked, inFull) => {
  const [first] = maskDocument(draftOf({ kind: 'paragraph', text }), 'masked').blocks;
  expect(first).toEqual({ kind: 'paragraph', text: masked });
  expect(maskDocument(draftOf({ kind: 'paragraph', text }), 'in-full').blocks).toEqual([{ kind: 'paragraph', text: inFull }]);
});

test('code keeps its lines, and nothing in them that a screen leaves out', () => {
  const text = [{ value: 'a\nb\u200b', masked: 'c\nd\u200b' }];
  const draft = draftOf({ kind: 'code', language: 'text', text });
  expect(maskDocument(draft, 'masked').blocks).toEqual([{ kind: 'code', language: 'text', text: 'c\nd\ufffd' }]);
});

/** A mailbox stands in the results of SPF and DKIM in ways that hold no `@`, in a quoted line, in a subject and in a server's answer. */
const hop = hopOf(1, 'border', {
  from: { address: '40.95.53.73', reverseName: 'mail-x.outbound.protection.outlook.com' },
  time: '2026-10-14T07:42:15.000Z',
});
const handover = { hop, position: 'delivery', vouched: true, pool: 'relay', region: null, regionConflict: false } as const;
const hostile = detectionOf({
  verdict: { position: 'delivery', certainty: 'certain', senderSideFilter: 'passed' },
  trace: { hops: [hop], handovers: [handover], handover },
  fields: fieldsOf([
    ['Authentication-Results', 'spf=none smtp.mailfrom=janedoe@example.org'],
    ['Received', 'from x (40.95.53.73) by mx.example.net for <janedoe@example.net>'],
    ['From', 'janedoe@example.org'],
    ['Message-ID', '<1.janedoe@example.org>'],
  ]),
  evidence: [
    evidenceOf('address-range', 'relay', { address: '40.95.53.73', range: '40.95.0.0/16', mixed: false }, [0, 1], true),
    evidenceOf('arrival-spf', 'not-met', { result: 'none', domain: 'SRS0=ab=cd=example.org=janedoe' }, [0]),
    evidenceOf('arrival-dkim', 'not-met', { result: 'fail', domain: 'janedoe%40example.org' }, [0]),
  ],
  advice: [
    { audience: 'help-desk', remedy: 'trace-arrival', strength: null },
    { audience: 'forwarder', remedy: 'confirm-in-trace', strength: null },
    { audience: 'sender', remedy: 'check-spf-domain', strength: 'shown' },
  ],
});
const catalog = catalogFor('en');
const explanation = explain(hostile, catalog);
const intake = {
  reply: { title: 'Answer', headline: 'Refused.', text: 'x', quoted: '550 <janedoe@example.net>\r\n# Result: clean' },
  notes: { title: 'Notes', items: ['janedoe@example.net'] },
};
const ready = readyMadeTexts(hostile, explanation, catalog, { redacted: true, intake });
const documents = {
  report: reportDocument(hostile, explanation, catalog),
  ticket: ready.ticket,
  'letter to the forwarder': ready.forwarderMessage,
  'letter to the sender': ready.senderMessage,
  'ticket of an answer alone': replyTicket('Refused: janedoe@example.net', intake, catalog),
  'list of a selection': selectionList(
    { title: 'Two', tally: 'x' },
    [
      { subject: 'For janedoe@example.net', answer: 'x' },
      { subject: 'x', detection: hostile, explanation },
    ],
    catalog,
  ),
};

describe.each(Object.entries(documents))('the %s', (name, made) => {
  test('names no mailbox in any format, and says once what the masks mean', () => {
    expect(made).not.toBeNull();
    if (made === null) return;
    for (const text of [asPlainText(made), asMarkdown(made), asHtml(made), made.subject]) expect(text).not.toContain('janedoe');
    const letters = letterCatalogFor('en');
    const ofDocument = new Map([
      ['report', catalog.report.masked],
      ['ticket', letters.ticket.masked],
      ['ticket of an answer alone', letters.ticket.masked],
      ['list of a selection', letters.ticket.masked],
    ]);
    const noted = ofDocument.get(name) ?? letters.masked;
    const said = made.blocks
      .flatMap((block) => (block.kind === 'group' ? block.blocks : [block]))
      .filter((block) => block.kind === 'paragraph' && block.text === noted);
    expect(said).toHaveLength(1);
  });
});

test('in the rows of a letter SPF and DKIM are masked, times and servers stay', () => {
  const rows = (ready.forwarderMessage?.blocks ?? []).flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  const { facts } = letterCatalogFor('en');
  const valueOf = (name: string) => rows.find((row) => row.name === name)?.value;
  expect(valueOf(facts.spf)).toBe('none (S***)');
  expect(valueOf(facts.dkim)).toBe('fail (j***%40example.org)');
  expect(valueOf(facts.time)).toBe('14 October 2026 at 07:42:15 UTC');
  expect(valueOf(facts.deliveredBy)).toBe('mail-x.outbound.protection.outlook.com [40.95.53.73]');
  expect(valueOf(facts.messageId)).toBe('<***>');
});

test('in the rows of the ticket the sender and the Message-ID are masked, times and servers stay', () => {
  const rows = ready.ticket.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  const { ticket, messageFacts } = letterCatalogFor('en');
  const valueOf = (name: string) => rows.find((row) => row.name === name)?.value;
  expect(valueOf(ticket.names.from)).toBe('j***@example.org');
  expect(valueOf(ticket.names.messageId)).toBe('<***>');
  expect(valueOf(ticket.names.received)).toBe('14 Oct 2026, 07:42 UTC');
  expect(valueOf(messageFacts.names['pool-server'])).toBe('40.95.53.73');
});

test('in full, the ticket holds what the message holds', () => {
  const { ticket, senderMessage } = readyMadeTexts(hostile, explanation, catalog, { redacted: false, intake });
  for (const value of ['janedoe@example.org', '<1.janedoe@example.org>']) expect(asPlainText(ticket)).toContain(value);
  expect(senderMessage === null ? '' : asPlainText(senderMessage)).not.toContain('janedoe');
});

test('documents are masked here and nowhere else', () => {
  const root = join(__dirname, '..', '..', '..', 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const importing = (name: string): string[] =>
    files
      .filter((file) => new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\}`).test(readFileSync(join(root, file), 'utf8')))
      .map((file) => file.replaceAll('\\', '/'))
      .sort();
  // records of triage and rows of a table are no documents: each value is masked by its own kind
  expect(importing('maskField')).toEqual(['explanation/masking/mask-document.ts', 'page/list/list-csv.ts']);
  expect(importing('redact')).toEqual([
    'explanation/masking/mask-document.ts',
    'explanation/masking/mask-field.ts',
    'explanation/words/fill.ts',
    'triage-view/messages/masked-record.ts',
  ]);
});
