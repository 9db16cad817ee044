import { findBytes } from '../../../../src/triage/bytes/find-bytes.ts';
import { readMbox } from '../../../../src/triage/containers/mbox/mbox.ts';
import { openSource } from '../../../../src/triage/open-source.ts';
import type { ReadContext } from '../../../../src/triage/read-context.ts';
import { sourceOfBytes } from '../../../../src/triage/index.ts';
import { bytesOf } from '../../containers-of.ts';
import { ordinary } from '../../sample-messages.ts';

const context: ReadContext = {
  report: () => undefined,
  onMessage: () => undefined,
  depth: 0,
  unpacked: () => true,
  isNamed: true,
  isCarried: false,
  span: null,
  open: openSource,
  find: findBytes,
  outlookData: null,
  isStopped: () => false,
};

// a megabyte holds thousands of short messages, and each record keeps the header text of its message until it is taken
test('of many short messages no more than a hundred records are given at a time, none twice and none left out', async () => {
  const message = `From - Mon, 05 Jan 2026 10:00:00 GMT\n${ordinary}\n`;
  const mailbox = sourceOfBytes('a', bytesOf(message.repeat(250)));
  const items: number[][] = [];
  for await (const batch of readMbox(mailbox, context)) items.push(batch.map(({ item }) => item));
  expect(Math.max(...items.map((batch) => batch.length))).toBe(100);
  expect(items.flat()).toEqual(Array.from({ length: 250 }, (_, at) => at + 1));
});
