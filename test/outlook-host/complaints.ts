import type { BrowserContext } from 'playwright-core';

/** Everything the pages of a context complain about: errors on the console and exceptions nobody caught, as they come. */
export function listenForComplaints(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (said) => {
    if (said.type() === 'error') complaints.push(`console: ${said.text()}`);
  });
  context.on('weberror', (thrown) => {
    complaints.push(`thrown: ${thrown.error().stack ?? thrown.error().message}`);
  });
  return complaints;
}
