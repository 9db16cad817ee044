import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild, root } from './fresh-build.js';
import { writeSbom } from './sbom.js';

/** Builds everything from nothing, and says what is in it. */
rmSync(join(root, 'dist'), { recursive: true, force: true });
freshBuild(['pages', 'cli', 'detection', 'triage'], (sentence) => console.log(sentence));
writeSbom();
