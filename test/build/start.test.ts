import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const started: ChildProcess[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

test('npm start says what it does and where the page is, and the page is there', async () => {
  const { address, said } = await start(await freePort());
  expect(said.split('\n')[0]).toBe('The build in dist is up to date: pages.');
  const response = await fetch(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
  expect(await response.text()).toContain('<title>Relay Pool Inspector</title>');
});

test('serves the files of the build and nothing else', async () => {
  const { address, port } = await start(await freePort());
  expect((await fetch(`${address}/taskpane.html`)).status).toBe(200);
  expect((await fetch(`${address}/assets/icon-32.png`)).headers.get('content-type')).toBe('image/png');
  expect((await fetch(`${address}/assets`)).status).toBe(404);
  expect((await fetch(address, { method: 'POST' })).status).toBe(404);
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%', '/..%5cpackage.json', '/a%00']) {
    expect([path, await statusOf(port, path)]).toEqual([path, 'HTTP/1.1 404 Not Found']);
  }
  expect((await fetch(address)).status).toBe(200);
});

test('moves to the next port when the wanted one is taken', async () => {
  const first = await start(await freePort());
  const second = await start(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect((await fetch(second.address)).status).toBe(200);
});

test('ends at Ctrl-C', async () => {
  const { child } = await start(await freePort());
  child.kill('SIGINT');
  await once(child, 'exit');
  expect(child.signalCode).toBe('SIGINT');
});

async function start(port: number): Promise<{ child: ChildProcess; address: string; port: number; said: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'serve', 'start.js')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  let output = '';
  for await (const piece of child.stdout) {
    output += String(piece);
    const [address, used] = /http:\/\/localhost:(\d+)/.exec(output) ?? [];
    if (address !== undefined) return { child, address, port: Number(used), said: output };
  }
  throw new Error(`no address in: ${output}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The first line of the answer to a path exactly as it is written; fetch would tidy it up beforehand. */
async function statusOf(port: number, path: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const piece of socket) answer += String(piece);
  return answer.split('\r\n')[0] ?? '';
}
