import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshBuild, root } from './fresh-build.js';

/** `npm run manifest -- --host https://addins.example.com/relay-pool`: both manifests in dist, for the host that serves dist. */
const { values } = parseArgs({ options: { host: { type: 'string' } } });
const host = hostOf(values.host ?? '');
if (host === null) {
  console.error('Name the address that serves dist: npm run manifest -- --host https://addins.example.com/relay-pool');
  process.exit(2);
}

freshBuild(['pages']);
for (const name of ['manifest.xml', 'manifest.helpdesk.xml']) {
  const manifest = readFileSync(join(root, name), 'utf8');
  writeFileSync(
    join(root, 'dist', name),
    manifest.replaceAll('https://localhost:3000', () => host),
  );
  console.log(`dist/${name} points to ${host}/taskpane.html`);
}

/** The address without a slash at its end; null unless it is https and nothing but host, port and path. */
function hostOf(text) {
  if (!URL.canParse(text)) return null;
  const { protocol, host: name, pathname, search, hash, username, password } = new URL(text);
  if (protocol !== 'https:' || search || hash || username || password || /["'<>&]/.test(pathname)) return null;
  return `https://${name}${pathname.replace(/\/$/, '')}`;
}
