import { join } from 'node:path';
import { freshBuild, root } from '../build/fresh-build.js';
import { listen, staticServer } from './static-server.js';

/**
 * `npm start`: the page for browsers on this machine. PORT asks for another port; a port in use moves to the next. It opens no
 * browser.
 */
freshBuild(['pages'], (sentence) => console.log(sentence));
const port = await listen(staticServer(join(root, 'dist')), Number(process.env.PORT) || 3000, true);
console.log(`Relay Pool Inspector: http://localhost:${port}  (open it in a browser; Ctrl-C ends it)`);
