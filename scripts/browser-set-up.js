import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild, root } from './fresh-build.js';
import { writeSbom } from './sbom.js';

/** Before the tests of the build: a build that is up to date, and a Chromium to show it in. */
export default function browserSetUp() {
  const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(chromium)) {
    throw new Error(`No Chromium at ${chromium}. Install it (apt-get install chromium) or name one with CHROMIUM_PATH.`);
  }
  freshBuild(['pages', 'cli', 'detection', 'triage']);
  if (!existsSync(join(root, 'dist', 'sbom.cdx.json'))) writeSbom();
}
