import type { BrowserContext, Route } from 'playwright-core';
import type { Site } from './sites.ts';

/** What the pages of one browser context asked for, by address. */
export interface Traffic {
  /** every address that a site answered, in order */
  readonly answered: string[];
  /** every address that belongs to no site, or to nothing on it; a test that sees one has failed */
  readonly unexpected: string[];
}

/** Puts the sites in place of the network. What belongs to none of them is written down and cut off. */
export async function interceptNetwork(context: BrowserContext, sites: readonly Site[]): Promise<Traffic> {
  const traffic: Traffic = { answered: [], unexpected: [] };
  await context.route('**/*', (route) => answer(route, sites, traffic));
  await context.routeWebSocket(/.*/, (socket) => {
    traffic.unexpected.push(socket.url());
    void socket.close();
  });
  return traffic;
}

/** Holds up each fetch of this address until its turn has come, one after the other; none is held after these. */
export async function holdUp(context: BrowserContext, address: string, turns: readonly Promise<void>[]): Promise<void> {
  const left = [...turns];
  await context.route(address, async (route) => {
    await left.shift();
    // a page that has gone meanwhile waits for nothing any more
    await route.fallback().catch(() => undefined);
  });
}

async function answer(route: Route, sites: readonly Site[], traffic: Traffic): Promise<void> {
  const address = route.request().url();
  const bare = address.replace(/[?#].*$/, '');
  const site = sites.find(({ prefix }) => bare.startsWith(prefix));
  const found = site?.respond(bare.slice(site.prefix.length)) ?? null;
  if (found === null || route.request().method() !== 'GET') {
    traffic.unexpected.push(`${route.request().method()} ${address}`);
    await route.abort('blockedbyclient');
    return;
  }
  traffic.answered.push(address);
  await route.fulfill({
    status: 200,
    contentType: found.type,
    headers: { 'Access-Control-Allow-Origin': '*', ...found.headers },
    body: found.body,
  });
}
