import { HEADER_LIMIT, readHeaderBytes } from '../../src/cli/header-bytes.ts';
import { bytesOf, fakeTerminal } from './fake-terminal.ts';

async function headOf(chunks: readonly Uint8Array[]): Promise<string | null> {
  const bytes = await readHeaderBytes(fakeTerminal({ input: chunks }).standardInput());
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

describe('the bytes of the header section', () => {
  test('end with the empty line, however the message is cut', async () => {
    const head = 'Received: from a\r\n by b\r\nSubject: grød\r\n\r\n';
    const message = bytesOf(`${head}body\r\n\r\nmore`);
    for (let size = 1; size <= 12; size += 1) {
      const chunks = Array.from({ length: Math.ceil(message.length / size) }, (_, index) =>
        message.subarray(index * size, (index + 1) * size),
      );
      expect(await headOf(chunks)).toBe(head);
    }
  });

  test('are the whole input when there is no empty line', async () => {
    expect(await headOf([bytesOf('A: 1\nB'), bytesOf(': 2')])).toBe('A: 1\nB: 2');
    expect(await headOf([bytesOf('A: 1')])).toBe('A: 1');
    expect(await headOf([])).toBe('');
  });

  test('leave the body unread', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(0x78);
    const terminal = fakeTerminal({ input: [bytesOf('Subject: large\n\n'), ...Array.from({ length: 50 }, () => chunk)] });
    await readHeaderBytes(terminal.standardInput());
    expect(terminal.chunksTaken()).toBe(1);
  });

  test('leave a file of another format after its first bytes', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(1);
    const magic = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const terminal = fakeTerminal({ input: [magic.subarray(0, 3), magic.subarray(3), chunk, chunk] });
    await readHeaderBytes(terminal.standardInput());
    expect(terminal.chunksTaken()).toBe(2);
  });

  test('are given up past the limit', async () => {
    const line = bytesOf(`X-Long: ${'x'.repeat(1024 * 1024)}\n`);
    const terminal = fakeTerminal({ input: Array.from({ length: 40 }, () => line) });
    expect(await readHeaderBytes(terminal.standardInput())).toBeNull();
    expect(terminal.chunksTaken()).toBe(Math.ceil((HEADER_LIMIT + 1) / line.length));
  });
});
