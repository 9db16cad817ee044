import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import certificates from 'office-addin-dev-certs';
import { freshBuild, root } from '../build/fresh-build.js';
import { listen, staticServer } from './static-server.js';

/** The pane for a sideloaded add-in: https://localhost:3000, where manifest.xml points, with a development certificate. */
freshBuild(['pages']);
const server = staticServer(join(root, 'dist'), await certificate());
await listen(server, 3000, false).catch((error) => {
  console.error(`https://localhost:3000 cannot be served: ${error.message}. manifest.xml needs this very port.`);
  process.exit(1);
});
console.log('Relay Pool Inspector for Outlook: https://localhost:3000/taskpane.html');

// Outlook shows a pane only when the machine trusts its certificate; a browser lets the user go on without
async function certificate() {
  try {
    return await certificates.getHttpsServerOptions();
  } catch (error) {
    console.error(`The development certificate could not be installed (${error instanceof Error ? error.message : error}).`);
    console.error('Serving with a certificate that this machine does not trust: Outlook will not show the pane.');
    const folder = join(root, '.cache', 'certificates');
    const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
    mkdirSync(folder, { recursive: true });
    await certificates.generateCertificates(ca, cert, key, 30);
    return { cert: readFileSync(cert), key: readFileSync(key) };
  }
}
