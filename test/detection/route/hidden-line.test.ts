import { detect } from '../../../src/detection/index.ts';
import { hidesReceived } from '../../../src/detection/route/hidden-line.ts';
import { block, exchangeBorder, ownLines, postfixLine } from '../../support/header-lines.ts';
import { date, exim, relayLine } from '../../support/threat-lines.ts';

/** A line of the reader's own that is not read as one makes everything below it a guess. Expected by hand. */

const certaintyOf = (...lines: readonly string[]) => detect(block(...lines)).verdict.certainty;
const delivered = 'Delivered-To: reader@example.org';

describe('a line of the reader’s own is hidden above the one that looks newest', () => {
  it.each([
    [
      'without its name, by a filter that names no protocol',
      `from a.example (a.example [203.0.113.5])\r\n by mx1.cudaops.com (version=TLSv1.2);\r\n ${date}`,
    ],
    ['without its name, by Postfix', postfixLine('a.example', 'a.example [203.0.113.5]').slice('Received: '.length)],
    ['without its name and sending side', `by mx.example.org (Postfix) with ESMTP id 1; ${date}`],
    ['joined to the field above', ` Received: from a.example by mx.example.org; ${date}`],
    ['translated as a whole', `Modtaget: fra a.example (a.example [203.0.113.5]) af mx.example.org (Postfix) med id 1; ${date}`],
    ['translated, with a newer address', `Ontvangen: van a.example ([IPv6:2001:db8::5]) door mx.example.org; ${date}`],
    ['left out, as somebody says', '[...]'],
    ['left out, with a sign of one letter', '…'],
    ['left out, and the rest of it kept', `(...)\r\n for <reader@example.org>; ${date}`],
  ])('%s', (_, line) => {
    expect(certaintyOf(delivered, line, relayLine)).toBe('likely');
  });
  it.each(['[...]', '...', '<…>'])('left out below a line of its own: %s', (mark) => {
    expect(certaintyOf(ownLines[0], mark, ...ownLines.slice(1), exchangeBorder('a.example', '203.0.113.5'))).toBe('likely');
  });
});

describe('nothing is hidden', () => {
  it.each([
    ['by dots in a word', 'X-Spam-Note: see more... here', relayLine],
    ['by a name that a peer greets with', relayLine.replace('from SINPR02CU002.outbound.protection.outlook.com', 'from ...')],
    ['by the words of a check', 'Received-SPF: none (mx.example.org: no record from or by example.com); 12 checks', relayLine],
    ['by words that people write', `Subject: a.example ([203.0.113.5]) is down; ${date}`, relayLine],
    ['by a note of a filter', `X-Seen: a.example ([203.0.113.5]) by filter; ${date}`, relayLine],
    ['below the border', relayLine, 'X-Note: [...]', exim('[203.0.113.5] (helo=x)')],
  ])('%s', (_, ...lines) => {
    expect(certaintyOf(delivered, ...lines)).toBe('certain');
  });
});

describe('the name of a line, or the sign for one that was left out, in the value of another field', () => {
  it.each([
    ['received: from a.example', true],
    ['joined Received:', true],
    ['joined\treceived:\tfrom a.example', true],
    ['xreceived: from a.example', false],
    ['received:from', false],
    ['... and so on', true],
    ['and so on …', true],
    ['cut (...) here', true],
    ['wait... for it', false],
    ['wait ...for it', false],
  ])('%s: %s', (value, hides) => {
    expect(hidesReceived({ at: 0, name: 'X-Note', value })).toBe(hides);
  });
});
