import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/fresh-build.js';
import { checksumsOf } from './checksums.js';
import { documentPage } from './document-page.js';
import { hostFiles } from './host-files.js';
import { manifestPageWords } from './manifest-page-words.js';
import { manifestPage } from './manifest-page.js';
import { siteFiles } from './site-files.js';

const manifests = ['manifest.xml', 'manifest.helpdesk.xml'];
/** The documents for administrators, and their pages in the archive. */
const documents = { 'deploy.md': 'INSTALL.html', 'privacy.md': 'PRIVACY.html', 'support.md': 'SUPPORT.html' };

/**
 * Everything in the archive for administrators, from a build in dist.
 *
 * @param {string} version
 * @returns {Promise<import('./zip.js').Entry[]>} below one folder that has the version in its name
 */
export async function archiveFiles(version) {
  const site = siteFiles();
  const templates = Object.fromEntries(manifests.map((name) => [name, textOf(name)]));
  const pages = Object.entries(documents).map(([name, page]) => [page, documentPage(textOf(`docs/${name}`), documents)]);
  const texts = {
    ...Object.fromEntries(pages),
    'manifest-writer.html': manifestPage(version, templates, await manifestPageWords()),
  };
  const copied = ['LICENSE', 'CHANGELOG.md', 'dist/sbom.cdx.json', 'dist/third-party-notices.txt'];
  const files = [
    ...site.map(({ path, bytes }) => ({ path: `site/${path}`, bytes })),
    ...hostFiles(
      version,
      site.map(({ path }) => path),
    ).map(({ path, bytes }) => ({ path: `hosts/${path}`, bytes })),
    ...manifests.map((name) => ({ path: `manifest-templates/${name}`, bytes: readFileSync(join(root, name)) })),
    ...copied.map((name) => ({ path: name.replace('dist/', ''), bytes: readFileSync(join(root, name)) })),
    ...Object.entries(texts).map(([path, text]) => ({ path, bytes: bytesOf(text) })),
  ];
  const sums = { path: 'SHA256SUMS', bytes: bytesOf(checksumsOf(files)) };
  return [...files, sums].map(({ path, bytes }) => ({ path: `relay-pool-inspector-${version}/${path}`, bytes }));
}

/** @param {string} name */
function textOf(name) {
  return readFileSync(join(root, name), 'utf8');
}

/** @param {string} text */
function bytesOf(text) {
  return Buffer.from(text);
}
