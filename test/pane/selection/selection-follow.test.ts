import type { HeadersAnswer } from '../../../src/outlook/headers-answer.ts';
import type { SelectionAnswer } from '../../../src/outlook/selection.ts';
import { followSelection, mostMessages } from '../../../src/pane/selection/selection-follow.ts';
import type { SelectionView } from '../../../src/pane/selection/selection-follow.ts';
import { fakeSelection, settled } from '../../ui/fake-selection.ts';
import { sampleText } from '../../ui/sample-text.ts';

const relay: HeadersAnswer = { kind: 'headers', text: sampleText('relay-delivery') };
const ordinary: HeadersAnswer = { kind: 'headers', text: sampleText('ordinary-pool') };

async function following(...ids: readonly string[]) {
  const fake = fakeSelection(...ids);
  const views: SelectionView[] = [];
  const control = followSelection(fake.selection, (view) => views.push(view));
  await settled();
  return { ...fake, ...control, views, shown: () => told(views.at(-1)) };
}

/** `filling: a checking, b waiting` */
function told(view: SelectionView | undefined): string {
  if (view?.kind !== 'several') return view?.kind ?? 'nothing';
  const rows = view.entries.map(({ label, inspection }) => {
    const answer = 'detection' in inspection ? inspection.detection.verdict.outcome : inspection.state;
    return `${(label?.subject ?? '').replace('Subject ', '')} ${answer}`;
  });
  return `${view.filling ? 'filling' : 'still'}: ${rows.join(', ')}`;
}

test('the messages are asked for one after the other, and each answer stands under its own name', async () => {
  const list = await following('a', 'b');
  expect(list.shown()).toBe('filling: a checking, b waiting');
  expect(list.asked).toEqual(['a']);
  await list.answer('a', relay);
  expect(list.shown()).toBe('filling: a relay-pool, b checking');
  await list.answer('b', ordinary);
  expect(list.shown()).toBe('still: a relay-pool, b ordinary-pool');
  expect(list.asked).toEqual(['a', 'b']);
});

test.each([[[]], [['a']]])('of %j there is no list, and no headers are asked for', async (ids) => {
  const list = await following(...ids);
  expect(list.shown()).toBe('one');
  expect(list.asked).toEqual([]);
});

test('drafts among the selection are counted and left out, and one message beside them is still checked', async () => {
  const list = await following('a');
  expect(list.shown()).toBe('one');
  await list.selectDrafts(2);
  expect(list.views.at(-1)).toMatchObject({ kind: 'several', leftOut: 2 });
  await list.answer('a', relay);
  expect(list.shown()).toBe('still: a relay-pool');
  await list.selectDrafts(1);
  expect(list.views.at(-1)).toMatchObject({ kind: 'several', leftOut: 1, filling: false });
  expect(list.asked).toEqual(['a']);
});

test.each([
  [1, 'one'],
  [2, 'none-received'],
])('a selection of nothing but drafts, %i of them, is %s', async (count, shown) => {
  const list = await following();
  await list.selectDrafts(count);
  expect(list.shown()).toBe(shown);
  expect(list.asked).toEqual([]);
});

describe('another selection while the list fills', () => {
  test('drops the answer for a message that is no longer selected', async () => {
    const list = await following('a', 'b');
    await list.select('c', 'd');
    expect(list.shown()).toBe('filling: c checking, d waiting');
    const before = list.views.length;
    await list.answer('a', relay);
    expect(list.views).toHaveLength(before);
    await list.answer('c', ordinary);
    expect(list.shown()).toBe('filling: c ordinary-pool, d checking');
  });

  test('drops a late answer of the list before, though its message is selected again', async () => {
    const list = await following('a', 'b');
    await list.select('b', 'a');
    expect(list.shown()).toBe('filling: b checking, a waiting');
    await list.answer('a', relay);
    expect(list.shown()).toBe('filling: b checking, a waiting');
    await list.answer('b', ordinary);
    expect(list.shown()).toBe('filling: b ordinary-pool, a checking');
  });

  test('keeps what is known of a message that stays selected, wherever it stands', async () => {
    const list = await following('a', 'b');
    await list.answer('a', relay);
    await list.select('c', 'a');
    expect(list.shown()).toBe('filling: c checking, a relay-pool');
    await list.answer('c', ordinary);
    expect(list.shown()).toBe('still: a relay-pool, c ordinary-pool');
    expect(list.asked).toEqual(['a', 'b', 'c']);
  });

  test('of one message alone ends the list', async () => {
    const list = await following('a', 'b');
    await list.select('b');
    expect(list.shown()).toBe('one');
    await list.answer('a', relay);
    expect(list.shown()).toBe('one');
    expect(list.asked).toEqual(['a']);
  });

  test('that is none, as when Outlook loads a message, does not begin anew', async () => {
    const list = await following('a', 'b');
    await list.change();
    await list.answer('a', relay);
    expect(list.shown()).toBe('filling: a relay-pool, b checking');
    expect(list.asked).toEqual(['a', 'b']);
  });

  test('counts the last word of Outlook on what is selected, not the latest to arrive', async () => {
    const list = await following('a', 'b');
    let late: (answer: SelectionAnswer) => void = () => undefined;
    list.tell(new Promise((resolve) => (late = resolve)));
    await list.change();
    list.tell(null);
    await list.select('c', 'd');
    late({ kind: 'selected', messages: [], leftOut: 0 });
    await settled();
    expect(list.shown()).toBe('filling: c checking, d waiting');
  });
});

describe('stopping', () => {
  test('leaves the rest unchecked, drops what was on its way, and can be taken back', async () => {
    const list = await following('a', 'b', 'c');
    await list.answer('a', relay);
    list.stop();
    expect(list.shown()).toBe('still: a relay-pool, b waiting, c waiting');
    await list.answer('b', relay);
    expect(list.shown()).toBe('still: a relay-pool, b waiting, c waiting');
    list.resume();
    expect(list.shown()).toBe('filling: a relay-pool, b checking, c waiting');
    await list.answer('b', ordinary);
    await list.answer('c', relay);
    expect(list.shown()).toBe('still: a relay-pool, c relay-pool, b ordinary-pool');
  });

  test('for good means that nothing is asked or shown any more', async () => {
    const list = await following('a', 'b');
    const before = list.views.length;
    list.end();
    await list.answer('a', relay);
    await list.select('c', 'd');
    expect(list.views).toHaveLength(before);
    expect(list.asked).toEqual(['a']);
  });
});

test('a failure stands in its row, does not keep the next from being asked, and is asked again on request', async () => {
  const list = await following('a', 'b');
  await list.answer('a', { kind: 'failed', code: '9020' });
  await list.answer('b', { kind: 'timed-out' });
  expect(list.shown()).toBe('still: a failed, b timed-out');
  list.resume();
  await list.answer('a', relay);
  await list.answer('b', ordinary);
  expect(list.shown()).toBe('still: a relay-pool, b ordinary-pool');
});

test('the subject in place of the headers is judged as no headers at all', async () => {
  const list = await following('Received: from x by y', 'b');
  await list.answer('Received: from x by y', { kind: 'headers', text: 'Subject Received: from x by y' });
  expect(list.views.at(-1)).toMatchObject({ entries: [{ inspection: { state: 'subject-only' } }, {}] });
});

test('the sender is that of the header lines, and nobody before they have been read', async () => {
  const list = await following('a', 'b');
  await list.answer('a', { kind: 'headers', text: `From: Ana <ana@example.com>\r\n${sampleText('relay-delivery')}` });
  expect(list.views.at(-1)).toMatchObject({
    entries: [{ label: { subject: 'Subject a', sender: 'Ana <ana@example.com>' } }, { label: { sender: null } }],
  });
});

test('a message that Outlook lists twice stands once', async () => {
  expect((await following('a', 'b', 'a')).shown()).toBe('filling: a checking, b waiting');
});

test('no more than Outlook allows are listed', async () => {
  const list = await following(...Array.from({ length: mostMessages + 1 }, (_, at) => String(at)));
  expect(list.views.at(-1)).toMatchObject({ entries: { length: mostMessages } });
});

test.each([
  [{ kind: 'api-missing' } as const, { kind: 'api-missing' }],
  [{ kind: 'failed', code: '9020' } as const, { kind: 'not-listed', code: '9020' }],
  [{ kind: 'timed-out' } as const, { kind: 'not-listed', code: '' }],
])('an Outlook that answers %j', async (answer, view) => {
  const list = await following('a', 'b');
  list.tell(Promise.resolve(answer));
  await list.change();
  expect(list.views.at(-1)).toEqual(view);
  list.tell(null);
  list.resume();
  await settled();
  expect(list.shown()).toBe('filling: a checking, b waiting');
});

test('an Outlook that breaks its word is a failure', async () => {
  const list = await following('a', 'b');
  list.tell(Promise.reject(new TypeError('no list')));
  await list.change();
  expect(list.views.at(-1)).toEqual({ kind: 'not-listed', code: 'TypeError' });
});
