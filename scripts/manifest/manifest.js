import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshBuild, root } from '../build/fresh-build.js';
import { developmentAddress, hostOf, isDeskAddress, manifestFor } from './manifest-for.js';

/**
 * `npm run manifest -- --host https://addins.example.com/relay-pool`: both manifests in dist, for the host that serves dist; with
 * `--desk help@example.com` the pane takes this as the help desk's address.
 */
const { values } = parseArgs({ options: { host: { type: 'string' }, desk: { type: 'string', default: '' } } });
const host = hostOf(values.host ?? '');
if (host === null) {
  console.error('Name the address that serves dist: npm run manifest -- --host https://addins.example.com/relay-pool');
  process.exit(2);
}
if (values.desk !== '' && !isDeskAddress(values.desk)) {
  console.error('Name one mail address of the help desk: npm run manifest -- --host https://… --desk help@example.com');
  process.exit(2);
}

freshBuild(['pages']);
for (const name of ['manifest.xml', 'manifest.helpdesk.xml']) {
  const manifest = readFileSync(join(root, name), 'utf8');
  writeFileSync(join(root, 'dist', name), manifestFor(manifest, developmentAddress, host, values.desk));
  console.log(`dist/${name} points to ${host}/taskpane.html`);
}
