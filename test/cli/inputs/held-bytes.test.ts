import { holdChunks } from '../../../src/cli/inputs/held-bytes.ts';
import { inputLimit } from '../../../src/inspection/limits.ts';
import { bytesOf, fakeTerminal } from '../fake-terminal.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('bytes that come once', () => {
  test('are read at any place and again, however they are cut', async () => {
    const text = 'Received: from a\r\n by b\r\n';
    for (let size = 1; size <= 7; size += 1) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));
      const held = holdChunks(fakeTerminal({ input: pieces.map(bytesOf) }).standardInput());
      expect(textOf(await held.readBytes(10, 16))).toBe('from a');
      expect(textOf(await held.readBytes(0, 8))).toBe('Received');
      expect(textOf(await held.readBytes(0, 1000))).toBe(text);
      expect(textOf(await held.readBytes(1000, 2000))).toBe('');
      expect(held.isTooLong()).toBe(false);
    }
  });

  test('are taken only as far as they are asked for', async () => {
    const terminal = fakeTerminal({ input: Array.from({ length: 50 }, () => new Uint8Array(100)) });
    const held = holdChunks(terminal.standardInput());
    await held.readBytes(0, 150);
    await held.leave();
    expect(terminal.chunksTaken()).toBe(2);
  });

  test('are held up to the limit; what lies beyond is told and not given', async () => {
    const chunk = new Uint8Array(1024 * 1024);
    const terminal = fakeTerminal({ input: Array.from({ length: 40 }, () => chunk) });
    const held = holdChunks(terminal.standardInput());
    expect(await held.readBytes(0, inputLimit + 1)).toHaveLength(inputLimit + 1);
    expect(held.isTooLong()).toBe(false);
    expect(await held.readBytes(20 * chunk.length, 20 * chunk.length + 1)).toHaveLength(0);
    expect(held.isTooLong()).toBe(true);
    expect(terminal.chunksTaken()).toBe(9);
  });

  test('are taken to their end on demand', async () => {
    const terminal = fakeTerminal({ input: Array.from({ length: 30 }, () => new Uint8Array(10)) });
    const held = holdChunks(terminal.standardInput());
    await held.readBytes(0, 1);
    await held.drain();
    expect(terminal.chunksTaken()).toBe(30);
  });
});
