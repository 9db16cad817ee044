import { isRefusedForGood } from '../../../src/inspection/reports/refused-for-good.ts';
import { isAnswerLine, isRefusalLine } from '../../../src/inspection/reports/server-reply.ts';

// RFC 5321, section 4.2.1: 5yz is a permanent refusal, 4yz a transient one; programs introduce the answer in words of their own
const introduced = ['said:', 'to me:', 'returned:', 'responded:', 'replied:', 'reason:', '[192.0.2.1]:', '<bob@example.com>:'];

test.each(introduced)('an answer behind `%s` is heard by every reader of answers', (words) => {
  const line = `Remote host mx.example.net ${words} 550 no such user`;
  expect(isRefusalLine(line)).toBe(true);
  expect(isAnswerLine(line)).toBe(true);
  expect(isRefusedForGood({ status: null, text: line })).toBe(true);
  expect(isRefusedForGood({ status: null, text: line.replace('550', '450') })).toBe(false);
});

test.each(['ordered:', 'item:', 'replied', 'paid'])('a number behind `%s` is no answer of a server', (words) => {
  const line = `The host of the party ${words} 550 crowns`;
  expect(isRefusalLine(line)).toBe(false);
  expect(isRefusedForGood({ status: null, text: line })).toBe(false);
});
