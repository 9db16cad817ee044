import { attachedMessages, contentTimeout, readAttachedMessage } from '../../src/outlook/attached-messages.ts';

/** Played after Microsoft's documentation: the library in npm gives attachments only in a real mailbox. */
function itemWith(attachments: unknown, result?: unknown) {
  return {
    attachments,
    getAttachmentContentAsync: (_: string, callback: (result: unknown) => void) => {
      if (result !== undefined) callback(result);
    },
  };
}

const content = (value: unknown) => itemWith([], { status: 'succeeded', value });

test('messages attached as items or as files are offered, in their order', () => {
  const attachments = [
    { id: 'a', name: 'Invoice overdue', attachmentType: 'item' },
    { id: 'b', name: 'logo.png', attachmentType: 'file' },
    { id: 'c', name: 'Original.EML', attachmentType: 'file' },
    { id: 'd', name: 'Saved.msg', attachmentType: 'file' },
    { id: 'e', name: 'notes.eml.txt', attachmentType: 'file' },
  ];
  expect(attachedMessages(itemWith(attachments))).toEqual([
    { id: 'a', name: 'Invoice overdue' },
    { id: 'c', name: 'Original.EML' },
    { id: 'd', name: 'Saved.msg' },
  ]);
});

test.each([
  ['no item', null],
  ['an item without the call', { attachments: [{ id: 'a', name: 'a.eml' }] }],
  ['no list', itemWith('text')],
  [
    'entries that are none',
    itemWith([null, 7, { id: '', name: 'a.eml' }, { id: 'a', attachmentType: 'item' }, { id: 7, name: 'a.eml' }]),
  ],
])('%s offers nothing', (_, item) => {
  expect(attachedMessages(item)).toEqual([]);
});

test('a stranger who attaches hundreds does not fill the pane with buttons', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ id: String(at), name: 'a.eml' }));
  expect(attachedMessages(itemWith(many))).toHaveLength(20);
});

test('an attached item comes as text, in UTF-8', async () => {
  const answer = await readAttachedMessage(content({ format: 'eml', content: 'Subject: æ\r\n\r\n' }), 'a');
  expect(answer).toMatchObject({ kind: 'file' });
  expect(answer.kind === 'file' && new TextDecoder().decode(answer.bytes)).toBe('Subject: æ\r\n\r\n');
});

test('an attached file comes as base64', async () => {
  const answer = await readAttachedMessage(content({ format: 'base64', content: 'U3ViamVjdDogYQ==' }), 'a');
  expect(answer.kind === 'file' && new TextDecoder().decode(answer.bytes)).toBe('Subject: a');
});

test.each([
  ['base64 that is none', content({ format: 'base64', content: '%' }), { kind: 'failed', code: 'base64' }],
  ['an address in a cloud', content({ format: 'url', content: 'https://example.com/a' }), { kind: 'failed', code: 'url' }],
  ['an appointment', content({ format: 'icalendar', content: 'QkVHSU4' }), { kind: 'failed', code: 'icalendar' }],
  // a code is Outlook's word, never one of ours: the pane shows it as the one that Outlook gave
  ['no content', content(undefined), { kind: 'failed', code: '' }],
  ['content of no form', content({ content: 'U3ViamVjdDogYQ==' }), { kind: 'failed', code: '' }],
  ['content of a form that is no word', content({ format: { a: 1 }, content: 'a' }), { kind: 'failed', code: '' }],
  ['an error of Outlook', itemWith([], { status: 'failed', error: { code: 9046 } }), { kind: 'failed', code: '9046' }],
  ['an item without the call', {}, { kind: 'api-missing' }],
])('%s is no file', async (_, item, expected) => {
  await expect(readAttachedMessage(item, 'a')).resolves.toEqual(expected);
});

test('an Outlook that never answers is given up', async () => {
  jest.useFakeTimers();
  const answer = readAttachedMessage(itemWith([]), 'a');
  await jest.advanceTimersByTimeAsync(contentTimeout);
  await expect(answer).resolves.toEqual({ kind: 'timed-out' });
  jest.useRealTimers();
});
