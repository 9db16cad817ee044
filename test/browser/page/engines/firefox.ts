import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi, inside } from './bidi.ts';
import { isLocal, type Engine, type EngineKind, withControl } from './engine.ts';

const program = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** Firefox without a window, driven by WebDriver BiDi, which tells of every request and of the console. */
export const firefox: EngineKind = {
  name: 'Firefox',
  missing: existsSync(program) ? null : `there is none at ${program} (Debian: apt-get install firefox-esr, or set FIREFOX_PATH)`,
  start,
};

async function start(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'relay-pool-firefox-'));
  const browser = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.once('exit', () => reject(new Error(`Firefox ended at once: ${said}`)));
    browser.stderr.on('data', (text) => {
      said += String(text);
      const found = /WebDriver BiDi listening on (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const foreign: string[] = [];
  const complaints: string[] = [];
  const bidi = await connectBidi(`${address}/session`, (event, params) => {
    const url = inside(params, 'request', 'url');
    if (event === 'network.beforeRequestSent' && typeof url === 'string' && !isLocal(url)) foreign.push(url);
    if (event === 'log.entryAdded' && inside(params, 'level') === 'error') complaints.push(String(inside(params, 'text')));
  });
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
  const tree = await bidi.send('browsingContext.getTree', {});
  const context = inside(tree, 'contexts', '0', 'context');

  return {
    go: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: async () => {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const answer = await bidi.send('script.evaluate', {
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      const value = inside(answer, 'result', 'value');
      if (typeof value !== 'string') throw new Error(`The page threw at: ${expression}\n${JSON.stringify(answer)}`);
      const told: unknown = JSON.parse(value);
      return told;
    },
    pressWithControl: async (key) => {
      await bidi.send('input.performActions', { context, actions: withControl(key) });
    },
    foreign,
    complaints,
    close: async () => {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      await bidi.send('browser.close', {});
      bidi.close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
