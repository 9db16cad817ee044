import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What Lighthouse says of one of its categories. */
export interface Judgement {
  /** its score from 0 to 100, as Lighthouse gives it */
  readonly percent: number;
  /** how many of its audits had something to look at */
  readonly audits: number;
  /** the audits that count and failed */
  readonly failed: readonly string[];
}

/** What Lighthouse says of a page. */
export interface LighthouseReport {
  readonly accessibility: Judgement;
  readonly 'best-practices': Judgement;
  readonly performance: Judgement;
  /** what kept Lighthouse from looking properly */
  readonly warnings: readonly string[];
}

/** Lets Lighthouse look at the page with this address in the Chromium with this debugging port: loaded anew, or as it stands. */
export async function lighthouse(port: number, address: string, mode: 'navigation' | 'snapshot'): Promise<LighthouseReport> {
  const program = join(__dirname, 'lighthouse-run.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(port), address, mode]);
  return JSON.parse(stdout) as LighthouseReport;
}

/** A port of this machine that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
