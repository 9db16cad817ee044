import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { chromiumPath } from '../tests/chromium.js';
import { freshBuild, root } from '../build/fresh-build.js';
import { writeMailbox } from './triage-data.js';

/*
 * npm run bench:triage-page [-- megabytes ...]: mailboxes of its own given to the built triage page in Chromium, and to the
 * command. A judgement of speed for people: it asserts nothing, since a shared machine has its own pace.
 */
/** Runs in the page: counts its long tasks and measures the longest time between two frames. */
const watcher = `
  window.longTasks = 0;
  window.longestFrame = 0;
  new PerformanceObserver((list) => { window.longTasks += list.getEntries().length; }).observe({ type: 'longtask' });
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    window.longestFrame = Math.max(window.longestFrame, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
`;

/** What the page marks in the trace, which tells its thread from those of other pages. */
const mark = 'reading begins';

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'bench-triage-page-'));
const server = createServer(sirv(join(root, 'dist')));
freshBuild(['pages', 'cli']);
await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});

try {
  console.log(`Chromium ${browser.version()}, load ${loadavg()[0]?.toFixed(1) ?? '?'} at the start\n`);
  console.log(
    '| MB | command: cpu, s | wall, s | page: cpu, s | wall, s | tasks > 50 ms (longest, and of that cpu) | longest frame, ms | heap of page, MB | heap of worker, MB |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const size of sizes.length === 0 ? [250, 1000] : sizes) {
    const file = writeMailbox(join(folder, `${String(size)}.mbox`), size);
    const command = measureCommand(file);
    const page = await measurePage(file);
    console.log(`| ${[size, command.cpu, command.wall, ...page].join(' | ')} |`);
    rmSync(file);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} file */
function measureCommand(file) {
  const program = [process.execPath, join(root, 'dist', 'cli', 'cli.cjs'), 'triage', file];
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %e', ...program], { encoding: 'utf8' });
  const [user, system, wall] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { cpu: (user + system).toFixed(1), wall: wall?.toFixed(1) ?? '?' };
}

/**
 * From the moment the file is given to the picture on the screen. Heaps are asked for four times a second; of each quarter of the
 * reading the least is told, which is nearest to what is held after garbage was cleared away.
 *
 * @param {string} file
 */
async function measurePage(file) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watcher);
  await page.goto(`http://localhost:${String(port)}/triage.html`);
  const input = page.locator('input[type="file"]').first();
  await input.waitFor({ state: 'attached' });
  const session = await context.newCDPSession(page);
  const heaps = await watchHeaps(session);
  const whole = await browser.newBrowserCDPSession();
  const traced = await traceTasks(whole);
  const before = await rendererTime(whole);
  await page.evaluate(`window.longTasks = 0; window.longestFrame = 0; performance.mark('${mark}');`);
  const start = performance.now();
  await input.setInputFiles(file);
  const timer = setInterval(heaps.sample, 250);
  await page.getByTestId('picture').waitFor({ timeout: 600_000 });
  const wall = (performance.now() - start) / 1000;
  clearInterval(timer);
  const cpu = (await rendererTime(whole)) - before;
  // the observer tells of a task after it has ended
  await page.waitForTimeout(300);
  const longTasks = Number(await page.evaluate('window.longTasks'));
  const frame = Number(await page.evaluate('window.longestFrame'));
  const tasks = await traced();
  await context.close();
  const { wall: longest = 0, cpu: ofThat = 0 } = tasks[0] ?? {};
  const busiest = Math.max(0, ...tasks.map((task) => task.cpu));
  const told = `${String(longTasks)} (${longest.toFixed(0)} ms, cpu ${ofThat.toFixed(0)}; most cpu of one ${busiest.toFixed(0)})`;
  return [cpu.toFixed(1), wall.toFixed(1), told, frame.toFixed(0), quarters(heaps.ofPage), quarters(heaps.ofWorker)];
}

/**
 * The tasks of the main thread from now on, in milliseconds of wall and of cpu, the longest first: where others use the machine,
 * a short task can take long.
 *
 * @param {import('playwright-core').CDPSession} whole
 */
async function traceTasks(whole) {
  /** @type {any[]} */
  const events = [];
  whole.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = {
    includedCategories: ['toplevel', 'blink.user_timing'],
    recordMode: /** @type {const} */ ('recordAsMuchAsPossible'),
  };
  await whole.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    const ended = new Promise((resolve) => whole.once('Tracing.tracingComplete', resolve));
    await whole.send('Tracing.end');
    await ended;
    const tasks = events.filter(({ name }) => name.endsWith('RunTask'));
    // the browser has pages of its own, which work too
    const ours = events.find(({ name }) => name === mark);
    if (ours === undefined) throw new Error('the trace does not show the page');
    const own = tasks.filter(({ pid, tid }) => pid === ours.pid && tid === ours.tid);
    return own
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
      .sort((one, other) => other.wall - one.wall);
  };
}

/**
 * The heaps of the page and of its worker. The worker answers between two pieces of its work.
 *
 * @param {import('playwright-core').CDPSession} session
 */
async function watchHeaps(session) {
  /** @type {number[]} */
  const ofPage = [];
  /** @type {number[]} */
  const ofWorker = [];
  /** @type {string | null} */
  let worker = null;
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    worker = sessionId;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message);
    if (result?.usedSize !== undefined) ofWorker.push((result.usedSize + (result.backingStorageSize ?? 0)) / 1e6);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let id = 0;
  const sample = async () => {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    ofPage.push(usedSize / 1e6);
    id += 1;
    const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
    if (worker !== null) await session.send('Target.sendMessageToTarget', { sessionId: worker, message });
  };
  return { ofPage, ofWorker, sample: () => void sample().catch(() => undefined) };
}

/** @param {readonly number[]} samples */
function quarters(samples) {
  const { length } = samples;
  const quarter = (/** @type {number} */ at) => samples.slice(Math.floor((at * length) / 4), Math.ceil(((at + 1) * length) / 4));
  return [0, 1, 2, 3].map((at) => Math.min(...quarter(at)).toFixed(0)).join(' ');
}

/**
 * Seconds of cpu of all renderers.
 *
 * @param {import('playwright-core').CDPSession} whole
 */
async function rendererTime(whole) {
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
