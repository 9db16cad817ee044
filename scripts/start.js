import { join } from 'node:path';
import { freshBuild, root } from './fresh-build.js';
import { listen, staticServer } from './static-server.js';

/** `npm start`: the page for browsers on this machine. PORT asks for another port; a port in use moves to the next. */
freshBuild(['pages']);
const port = await listen(staticServer(join(root, 'dist')), Number(process.env.PORT ?? 3000), true);
console.log(`Relay Pool Inspector: http://localhost:${port}  (Ctrl-C ends it)`);
