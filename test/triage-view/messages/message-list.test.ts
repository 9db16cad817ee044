import { triage as words } from '../../../src/locales/en/triage.ts';
import { triageView as view } from '../../../src/locales/en/triage-view.ts';
import { listRows, noFilters } from '../../../src/triage-view/messages/message-list.ts';
import type { MessageRow } from '../../../src/triage-view/messages/message-row.ts';

const speech = { language: 'en', words, view, locale: 'en-GB' } as const;

function row(place: number, given: Partial<MessageRow> = {}): MessageRow {
  return {
    place,
    source: 'mail.mbox',
    item: place + 1,
    hasLines: true,
    time: null,
    sender: null,
    organisation: null,
    isClaimed: false,
    outcome: 'relay-pool',
    doubt: null,
    missing: null,
    threat: null,
    cause: null,
    placed: null,
    ...given,
  };
}

const rows = [
  row(0, { sender: 'b.example', time: '2026-03-02T00:00:00Z', cause: 'spf-none', placed: 'junk' }),
  row(1, { sender: 'a.example', threat: 'phishing', cause: 'spf-none', placed: 'quarantine' }),
  row(2, { sender: null, organisation: 'B.example', placed: 'junk' }),
  row(3, { sender: 'c.example', outcome: 'ordinary-pool', source: 'b.example.mbox' }),
];

const places = (list: readonly MessageRow[]): readonly number[] => list.map(({ place }) => place);

test('text is looked for in domain, organisation and file, whatever its case', () => {
  expect(places(listRows(rows, { ...noFilters, text: ' B.EXAMPLE ' }, null, speech))).toEqual([0, 2, 3]);
});

test('what is to be stopped is no cause of its own, and a cause that is not known can be asked for', () => {
  const causes = (['spf-none', 'to-stop', 'unknown'] as const).map((cause) =>
    places(listRows(rows, { ...noFilters, cause }, null, speech)),
  );
  expect(causes).toEqual([[0], [1], [2]]);
});

test('the danger that a filter found narrows, and puts the worst first; without any goes last', () => {
  const dangerous = [...rows, row(4, { threat: 'spam' }), row(5, { threat: 'malware', outcome: 'ordinary-pool' })];
  expect(places(listRows(dangerous, { ...noFilters, danger: 'phishing' }, null, speech))).toEqual([1]);
  expect(places(listRows(dangerous, noFilters, { column: 'danger', isDown: false }, speech))).toEqual([5, 1, 4, 0, 2, 3]);
  expect(places(listRows(dangerous, noFilters, { column: 'danger', isDown: true }, speech))).toEqual([4, 1, 5, 0, 2, 3]);
});

test('where nobody asked for an order the worst goes first, then the relay pool, and equal ones as they came', () => {
  const all = [
    row(0, { outcome: 'internal' }),
    row(1),
    row(2, { threat: 'spam' }),
    row(3, { threat: 'phishing', outcome: 'undetermined' }),
    row(4),
    row(5, { threat: 'malware', outcome: 'not-from-microsoft365' }),
    row(6, { outcome: 'high-risk-pool' }),
  ];
  expect(places(listRows(all, noFilters, null, speech))).toEqual([5, 3, 2, 1, 4, 0, 6]);
});

test('pool and place narrow together', () => {
  expect(places(listRows(rows, { ...noFilters, outcome: 'relay-pool', placed: 'junk' }, null, speech))).toEqual([0, 2]);
});

test('what is not known goes last either way', () => {
  expect(places(listRows(rows, noFilters, { column: 'sender', isDown: false }, speech))).toEqual([1, 0, 3, 2]);
  expect(places(listRows(rows, noFilters, { column: 'sender', isDown: true }, speech))).toEqual([3, 0, 1, 2]);
  expect(places(listRows(rows, noFilters, { column: 'time', isDown: true }, speech))[0]).toBe(0);
});

test('files go by name, and their messages by number', () => {
  const many = [row(0, { item: 10 }), row(1, { item: 9 }), row(2, { item: 1, source: 'a.mbox' })];
  expect(places(listRows(many, noFilters, { column: 'source', isDown: false }, speech))).toEqual([2, 1, 0]);
});
