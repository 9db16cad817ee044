import { sourceOfBytes, sourceOfChunks, tally } from '../../../src/triage/index.ts';
import { bytesOf, piecesOf, reading } from '../containers-of.ts';
import { attachedTo, relayed } from '../sample-messages.ts';
import { utf32In, utf32Pieces } from '../../../src/triage/bytes/utf-32.ts';

/** A text in UTF-32 with its mark. */
function wide(text: string, order: 'little' | 'big'): Uint8Array {
  const codes = ['\ufeff', ...text].map((sign) => sign.codePointAt(0) ?? 0);
  const bytes = new Uint8Array(codes.length * 4);
  const view = new DataView(bytes.buffer);
  codes.forEach((code, at) => {
    view.setUint32(at * 4, code, order === 'little');
  });
  return bytes;
}

const table = 'MessageId,RecipientAddress,FromIP\r\n<é😀@partner.example>,anna@corp.example,40.95.41.12\r\n';

describe.each(['little', 'big'] as const)('text in UTF-32, the %s end first', (order) => {
  test.each([
    ['a table', table],
    ['a message', relayed],
    ['a message with one attached', attachedTo(relayed)],
    ['a mailbox', `From a@partner.example Tue Mar  3 10:00:02 2026\n${relayed}\n`],
    [
      'a report',
      `<feedback><report_metadata><org_name>R</org_name></report_metadata><record><row><source_ip>40.95.41.12</source_ip><count>3</count></row></record></feedback>`,
    ],
  ])('is read as in UTF-8: %s', async (_, text) => {
    const expected = await reading(sourceOfBytes('a', bytesOf(text)));
    const bytes = wide(text, order);
    expect(utf32In(bytes)).toBe(order);
    expect(await reading(sourceOfBytes('a', bytes))).toEqual(expected);
    expect(await reading(sourceOfChunks('a', piecesOf(bytes, 777)))).toEqual(expected);
    expect(tally(expected.records).relayPool + tally(expected.records).dmarc.relayPool).toBeGreaterThan(0);
  });

  test('what is no character, and an end in the middle of one', async () => {
    const bytes = wide('abcd', order);
    const view = new DataView(bytes.buffer);
    view.setUint32(8, 0xd800, order === 'little');
    view.setUint32(12, 0x110000, order === 'little');
    const pieces: string[] = [];
    for await (const piece of utf32Pieces(piecesOf(bytes.slice(0, -1), 3), order)) pieces.push(piece);
    expect(pieces.join('')).toBe('a\ufffd\ufffd\ufffd');
  });
});

test.each(['little', 'big'] as const)('the edges of what is a character (Unicode, D76), the %s end first', async (order) => {
  const codes = [0xfeff, 0, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0x10ffff, 0x110000];
  const bytes = new Uint8Array(codes.length * 4);
  const view = new DataView(bytes.buffer);
  codes.forEach((code, at) => {
    view.setUint32(at * 4, code, order === 'little');
  });
  for (const cut of [0, 1, 2, 3]) {
    const pieces: string[] = [];
    for await (const piece of utf32Pieces(piecesOf(bytes.slice(0, bytes.length - cut), 5), order)) pieces.push(piece);
    expect(pieces.join('')).toBe('\0\ud7ff\ufffd\ufffd\ue000\u{10ffff}\ufffd');
  }
});

test('what differs from the mark in one byte is not UTF-32', () => {
  for (const mark of [
    [0xff, 0xfe, 0, 0],
    [0, 0, 0xfe, 0xff],
  ])
    for (const at of [0, 1, 2, 3]) {
      const bytes = Uint8Array.from(mark);
      expect(utf32In(bytes)).not.toBeNull();
      bytes[at] = 0x41;
      expect(utf32In(bytes)).toBeNull();
    }
});

test('UTF-16, zeros and nothing are not UTF-32', () => {
  for (const bytes of [[0xff, 0xfe, 0x41, 0], [0xff, 0xfe], [0, 0, 0, 0], [0, 0, 0xff, 0xfe], []])
    expect(utf32In(Uint8Array.from(bytes))).toBeNull();
});
