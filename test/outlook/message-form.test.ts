import { formTimeout, htmlOf, longestBody, openNewMessage } from '../../src/outlook/message-form.ts';

type Callback = (result: unknown) => void;

const message = { to: 'helpdesk@example.net', subject: 'Relay pool', text: 'One\nTwo' };

test('a new message has its address, subject and text', async () => {
  const displayNewMessageFormAsync = jest.fn((_: object, callback: Callback) => callback({ status: 'succeeded' }));
  await expect(openNewMessage({ displayNewMessageFormAsync }, message)).resolves.toEqual({ kind: 'opened' });
  expect(displayNewMessageFormAsync.mock.calls[0]?.[0]).toEqual({
    toRecipients: ['helpdesk@example.net'],
    subject: 'Relay pool',
    htmlBody: 'One<br>Two',
  });
});

test('a new message without an address has nobody to go to, and a long subject is cut', async () => {
  const displayNewMessageForm = jest.fn();
  await openNewMessage({ displayNewMessageForm }, { to: '', subject: 's'.repeat(300), text: '' });
  expect(displayNewMessageForm).toHaveBeenCalledWith({ toRecipients: [], subject: 's'.repeat(255), htmlBody: '' });
});

test('a client that answers is asked in the way it answers, and the call is made on the mailbox', async () => {
  const mailbox = {
    forms: new Array<object>(),
    displayNewMessageFormAsync(form: object, callback: Callback) {
      this.forms.push(form);
      callback({ status: 'succeeded' });
    },
    displayNewMessageForm: jest.fn(),
  };
  await expect(openNewMessage(mailbox, message)).resolves.toEqual({ kind: 'opened' });
  expect(mailbox.forms).toHaveLength(1);
  expect(mailbox.displayNewMessageForm).not.toHaveBeenCalled();
});

test.each([{}, undefined, null])('a mailbox %p that offers no form says so', async (mailbox) => {
  await expect(openNewMessage(mailbox, message)).resolves.toEqual({ kind: 'api-missing' });
});

test('an error of Outlook carries its code, and what it throws its name', async () => {
  const displayNewMessageFormAsync = (_: object, callback: Callback): void =>
    callback({ status: 'failed', error: { code: 9020 } });
  await expect(openNewMessage({ displayNewMessageFormAsync }, message)).resolves.toEqual({ kind: 'failed', code: '9020' });
  const displayNewMessageForm = (): never => {
    throw new RangeError('too long');
  };
  await expect(openNewMessage({ displayNewMessageForm }, message)).resolves.toEqual({ kind: 'failed', code: 'RangeError' });
});

test('a form that never opens is given up', async () => {
  jest.useFakeTimers();
  const answer = openNewMessage({ displayNewMessageFormAsync: () => undefined }, message);
  await jest.advanceTimersByTimeAsync(formTimeout);
  await expect(answer).resolves.toEqual({ kind: 'timed-out' });
  jest.useRealTimers();
});

test('a text longer than Outlook takes is not passed on', async () => {
  const displayNewMessageForm = jest.fn();
  const open = (text: string) => openNewMessage({ displayNewMessageForm }, { ...message, text });
  await expect(open('x'.repeat(longestBody))).resolves.toEqual({ kind: 'opened' });
  await expect(open('x'.repeat(longestBody + 1))).resolves.toEqual({ kind: 'too-long' });
  await expect(open('<'.repeat(longestBody / 4))).resolves.toEqual({ kind: 'too-long' });
  expect(displayNewMessageForm).toHaveBeenCalledTimes(1);
});

test.each([
  ['html that fits is shown in its place', '<b>One</b>', '<b>One</b>'],
  ['html of the longest length fits', 'h'.repeat(32_768), 'h'.repeat(32_768)],
  ['html that is longer gives way to the text', 'h'.repeat(32_769), 'One<br>Two'],
])('beside the text, %s', async (_, html, htmlBody) => {
  const displayNewMessageForm = jest.fn();
  await expect(openNewMessage({ displayNewMessageForm }, { ...message, html })).resolves.toEqual({ kind: 'opened' });
  expect(displayNewMessageForm).toHaveBeenCalledWith(expect.objectContaining({ htmlBody }));
});

test.each([
  ['<img src=x onerror="a">', '&#60;img src=x onerror=&#34;a&#34;&#62;'],
  ["a & b &lt; 'c'", 'a &#38; b &#38;lt; &#39;c&#39;'],
  ['1\r\n2\n3\r4', '1<br>2<br>3<br>4'],
  ['a   b', 'a&#160;  b'],
])('%j is shown as it is written', (text, html) => {
  expect(htmlOf(text)).toBe(html);
});

describe('with the original message', () => {
  const original = { itemId: 'AAMkAGI=', name: 'Quarterly figures' };
  const attachments = [{ type: 'item', itemId: 'AAMkAGI=', name: 'Quarterly figures' }];

  /** A mailbox whose forms end one after the other as `results` say. */
  function mailboxOf(results: readonly object[]) {
    const forms: object[] = [];
    const displayNewMessageFormAsync = (form: object, callback: Callback): void => {
      callback(results[forms.length]);
      forms.push(form);
    };
    return { forms, mailbox: { displayNewMessageFormAsync } };
  }

  test('the form has it among its attachments, and the answer says that Outlook took it', async () => {
    const { forms, mailbox } = mailboxOf([{ status: 'succeeded' }]);
    await expect(openNewMessage(mailbox, { ...message, original })).resolves.toEqual({ kind: 'opened-with-original' });
    expect(forms).toMatchObject([{ toRecipients: ['helpdesk@example.net'], attachments }]);
  });

  test('an Outlook that refuses it opens the form without, and the answer does not claim it', async () => {
    const { forms, mailbox } = mailboxOf([{ status: 'failed', error: { code: 9003 } }, { status: 'succeeded' }]);
    await expect(openNewMessage(mailbox, { ...message, original })).resolves.toEqual({ kind: 'opened' });
    expect(forms).toHaveLength(2);
    expect(forms[1]).not.toHaveProperty('attachments');
  });

  test('so does one that throws at it, as Office.js does at an id above its limit', async () => {
    const displayNewMessageForm = jest.fn((form: object) => {
      if ('attachments' in form) throw new RangeError('itemId');
    });
    await expect(openNewMessage({ displayNewMessageForm }, { ...message, original })).resolves.toEqual({ kind: 'opened' });
    expect(displayNewMessageForm).toHaveBeenCalledTimes(2);
  });

  test('a form that may still come is not asked for twice', async () => {
    jest.useFakeTimers();
    const displayNewMessageFormAsync = jest.fn();
    const answer = openNewMessage({ displayNewMessageFormAsync }, { ...message, original });
    await jest.advanceTimersByTimeAsync(formTimeout);
    await expect(answer).resolves.toEqual({ kind: 'timed-out' });
    expect(displayNewMessageFormAsync).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});
