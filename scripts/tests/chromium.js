import { existsSync } from 'node:fs';

/** Debian's; the one without windows first, which needs a sixth less cpu for the same tests. */
const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/**
 * The path of the Chromium that tests and benchmarks start: CHROMIUM_PATH, or Debian's.
 *
 * @throws {Error} with an instruction, if there is none: a test is not to be skipped for that
 */
export function chromiumPath() {
  const { CHROMIUM_PATH: named } = process.env;
  const found = (named === undefined ? places : [named]).find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    `No Chromium at ${named ?? places.join(' or ')}. ` +
      'Install it (Debian: apt-get install chromium-headless-shell, or chromium) or name one with CHROMIUM_PATH.',
  );
}
