import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild, root } from './fresh-build.js';

/** Builds everything from nothing. */
rmSync(join(root, 'dist'), { recursive: true, force: true });
freshBuild(['pages', 'cli', 'detection']);
