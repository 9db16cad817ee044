import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from './chromium.js';
import { freshBuild, root } from '../build/fresh-build.js';
import { writeSbom } from '../build/sbom.js';

/** Before the tests of the build: a build that is up to date, and a Chromium to show it in. */
export default function browserSetUp() {
  chromiumPath();
  freshBuild(['pages', 'cli', 'detection', 'triage']);
  if (!existsSync(join(root, 'dist', 'sbom.cdx.json'))) writeSbom();
}
