import { detect } from '../../../src/detection/index.ts';
import { maskedMessageId, messageId } from '../../../src/explanation/documents/message-id.ts';

/** A message from this mailbox with these lines for its Message-ID. */
function from(mailbox: string, ...ids: readonly string[]) {
  return detect([`From: ${mailbox}`, 'To: bo@corp.example', ...ids.map((id) => `Message-ID: ${id}`), 'Subject: x'].join('\n'));
}

test.each([
  ['as it stands', ['<1@mx.example.com>'], '<1@mx.example.com>'],
  ['without the blanks around it', ['  <1@mx.example.com>  '], '<1@mx.example.com>'],
  ['none where it is empty', [' '], undefined],
  ['none where there are two', ['<1@mx.example.com>', '<2@mx.example.com>'], undefined],
  ['none where there is none', [], undefined],
])('the Message-ID: %s', (_what, ids, told) => {
  expect(messageId(from('anna@corp.example', ...ids))).toBe(told);
  expect(maskedMessageId(from('anna@corp.example', ...ids))).toBe(told);
});

describe('in a text that travels', () => {
  test.each([
    ['was generated', 'anna.smith@corp.example', '<20261122.a7f@mx.example.com>'],
    ['was generated and has no host', 'anna.smith@corp.example', '<20261122>'],
    ['holds a short name within another word', 'jo@corp.example', '<1jogging@mx.example.com>'],
    ['says the domain of the mailbox, which stays anyway', 'corp@corp.example', '<1@corp.example>'],
    ['says a host of that domain', 'corp@corp.example', '<1@mx1.corp.example>'],
    ['says the longer of two known domains', 'anna@anna.corp.example, x@corp.example', '<1@anna.corp.example>'],
  ])('one that %s stays', (_what, mailbox, id) => {
    expect(maskedMessageId(from(mailbox, id))).toBe(id);
  });

  test.each([
    ['has no digit on its left', 'anna@corp.example', '<meeting@mx1.example.com>'],
    ['has a digit behind the last sign alone', 'anna@corp.example', '<a@b@1.example.com>'],
    ['has its sign in disguise', 'anna@corp.example', '<meeting%401.example.com>'],
    ['has its sign in disguise twice', 'anna@corp.example', '<meeting%25401.example.com>'],
    ['has a wide sign', 'anna@corp.example', '<meeting\uff201.example.com>'],
    ['has its sign as in a text with soft breaks', 'anna@corp.example', '<meeting=401.example.com>'],
    ['is a word', 'anna@corp.example', '<meeting>'],
    ['holds the name of a mailbox', 'anna@corp.example', '<1.anna@mx.example.com>'],
    ['holds it in capitals', 'anna@corp.example', '<1.ANNA@mx.example.com>'],
    ['holds the name of the reader', 'anna@corp.example', '<1.bo@mx.example.com>'],
    ['holds a name of three letters within another word', 'ann@corp.example', '<1channel@mx.example.com>'],
    ['holds one word of a name', 'anna.smith@corp.example', '<1smith@mx.example.com>'],
    ['holds a name with other signs in it', 'a.x.k@corp.example', '<1-ax-k@mx.example.com>'],
    ['holds a display name', 'Noor Example <n1@corp.example>', '<1noor@mx.example.com>'],
    ['names a person’s computer', 'anna@corp.example', '<1@anna-pc.local>'],
    ['says a domain on its left', 'corp@corp.example', '<1.corp.example@corp.example>'],
    ['says a name in front of a known domain', 'anna@corp.example', '<1@anna.corp.example>'],
  ])('of one that %s nothing is shown', (_what, mailbox, id) => {
    expect(maskedMessageId(from(mailbox, id))).toBe('<***>');
  });
});
