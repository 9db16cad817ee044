import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inside } from './bidi.ts';
import type { Engine, EngineKind } from './engine.ts';
import { withControl } from './engine.ts';

const driver = process.env['WEBKIT_DRIVER_PATH'] ?? '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const browser = miniBrowser();

/**
 * WebKit as GTK has it, on a screen that nobody sees, driven by WebDriver (W3C, level 2). It tells neither of requests nor of the console: all
 * that does not go to this machine goes to a proxy of ours, which writes it down and refuses it; errors are caught in the page.
 */
export const webkit: EngineKind = {
  name: 'WebKit',
  missing:
    existsSync(driver) && existsSync(screen) && browser !== null
      ? null
      : 'WebKitWebDriver, MiniBrowser or Xvfb is not there (Debian: apt-get install webkit2gtk-driver xvfb)',
  start,
};

function miniBrowser(): string | null {
  const libraries = '/usr/lib/x86_64-linux-gnu';
  const folders = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.startsWith('webkit2gtk-4')) : [];
  return folders.map((name) => join(libraries, name, 'MiniBrowser')).find((file) => existsSync(file)) ?? null;
}

/** Milliseconds for one start; about one second is usual. */
const startLimit = 20_000;
const startTries = 5;

/**
 * Debian's driver (2.50) now and then waits for ever for a browser that never comes: 6 times in 200 starts, most of them beside a
 * build or other browsers. It has seen no page of ours by then; it is ended and started anew.
 */
async function start(): Promise<Engine> {
  for (let tries = 1; ; tries++) {
    const undo: (() => unknown)[] = [];
    const end = async (): Promise<void> => {
      for (const step of undo.reverse()) await step();
    };
    try {
      return await startOnce(undo, end);
    } catch (error) {
      await end();
      if (tries === startTries) throw error;
    }
  }
}

/** @param undo what each started thing is ended by, in the order of their starts */
async function startOnce(undo: (() => unknown)[], end: () => Promise<void>): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'relay-pool-webkit-'));
  undo.push(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const foreign: string[] = [];
  const proxy = await refusingProxy(foreign);
  undo.push(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  const proxyAddress = `localhost:${(proxy.address() as AddressInfo).port}`;
  const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  undo.push(() => ended(display, 'SIGTERM'));
  const number = await new Promise<string>((resolve, reject) => {
    display.once('exit', () => reject(new Error('Xvfb ended at once')));
    display.stdio[3]?.once('data', (said) => resolve(String(said).trim()));
  });
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  undo.push(() => ended(server, 'SIGKILL'));
  const ask = async (method: string, path: string, body?: object, limit = 60_000): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(limit),
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const value = inside(await answer.json(), 'value');
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await answering(() => ask('GET', '/status'));
  const capabilities = {
    alwaysMatch: {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      proxy: { proxyType: 'manual', httpProxy: proxyAddress, sslProxy: proxyAddress, noProxy: ['localhost', '127.0.0.1'] },
    },
  };
  const session = await ask('POST', '/session', { capabilities }, startLimit);
  const path = `/session/${String(inside(session, 'sessionId'))}`;
  const complaints: string[] = [];
  const evaluate = async (expression: string): Promise<unknown> => {
    const script = `const done = arguments[0]; (async () => ${expression})().then((value) => done(JSON.stringify({ value: value ?? null })), (error) => done(JSON.stringify({ error: String(error) })));`;
    const text = await ask('POST', `${path}/execute/async`, { script, args: [] });
    const told: unknown = JSON.parse(String(text));
    const error = inside(told, 'error');
    if (typeof error === 'string') throw new Error(`The page threw at: ${expression}\n${error}`);
    return inside(told, 'value');
  };
  const watch = async (): Promise<void> => {
    await evaluate(`(${listen.toString()})()`);
  };
  return {
    go: async (url) => {
      await ask('POST', `${path}/url`, { url });
      await watch();
    },
    reload: async () => {
      await ask('POST', `${path}/refresh`, {});
      await watch();
    },
    evaluate: async (expression) => {
      const value = await evaluate(expression);
      const thrown = await evaluate('(window.thrown ?? []).splice(0)');
      if (Array.isArray(thrown)) complaints.push(...thrown.map(String));
      return value;
    },
    pressWithControl: async (key) => {
      await ask('POST', `${path}/actions`, { actions: withControl(key) });
    },
    foreign,
    complaints,
    close: async () => {
      await ask('DELETE', path);
      await end();
    },
  };
}

/** Runs in the page: keeps what is thrown there, and what the policy of the page refuses. */
function listen(): void {
  const thrown: string[] = [];
  Reflect.set(window, 'thrown', thrown);
  window.addEventListener('error', (event) => thrown.push(event.message));
  window.addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));
  window.addEventListener('securitypolicyviolation', (event) => thrown.push(`refused: ${event.blockedURI}`));
}

/** A proxy that lets nothing through, and writes down what was asked of it. */
function refusingProxy(foreign: string[]): Promise<Server> {
  const proxy = createServer((request, response) => {
    foreign.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, socket) => {
    foreign.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return new Promise((resolve) => proxy.listen(0, 'localhost', () => resolve(proxy)));
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    }),
  );
}

/** Waits until a server answers; the driver says nothing when it is ready. */
async function answering(ask: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

/** A driver may be stuck, so it is ended hard; a screen that is ended so would leave its socket behind. */
function ended(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return end;
}
