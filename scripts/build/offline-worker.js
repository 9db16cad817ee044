import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const name = 'offline-worker';

/** The pages in the folder of the build. The first is the address of the folder itself, too. */
const pages = ['index.html', 'check.html', 'triage.html'];

/**
 * A webpack plugin that writes `offline.js`: the service worker that keeps the pages for browsers usable without a network after
 * it was opened once. It keeps the files of this build and nothing else, and asks nobody for anything but them. `files` are those
 * that are no chunk of the entry; `others` are those of a page that was built before, in the same folder. The pane in Outlook has no service worker.
 *
 * @param {{ entry: string, files: readonly string[], others: RegExp }} options
 * @returns {import('webpack').WebpackPluginInstance}
 */
export function OfflineWorker({ entry, files, others }) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          const built = readdirSync(compiler.outputPath).filter((file) => others.test(file) && /\.(?:js|css|html)$/.test(file));
          const kept = [...files, ...built, ...scriptsOf(compilation.entrypoints.get(entry))].sort();
          const hash = createHash('sha256');
          for (const file of kept) hash.update(file).update(contentOf(compilation, file, built));
          const version = hash.digest('hex').slice(0, 16);
          const values = [version, kept, pages].map((value) => JSON.stringify(value)).join(', ');
          const source = `(${serveKept})(${values});\n`;
          compilation.emitAsset('offline.js', new webpack.sources.RawSource(source));
        });
      });
    },
  };
}

/**
 * The scripts of an entry with everything that it may fetch later, its web worker among them.
 *
 * @param {import('webpack').Entrypoint | undefined} entrypoint
 */
function scriptsOf(entrypoint) {
  const chunks = new Set(entrypoint?.chunks);
  for (const chunk of entrypoint?.chunks ?? []) {
    for (const later of chunk.getAllAsyncChunks()) chunks.add(later);
    for (const worker of chunk.getAllReferencedAsyncEntrypoints()) for (const later of worker.chunks) chunks.add(later);
  }
  return [...new Set([...chunks].flatMap((chunk) => [...chunk.files]))].filter((file) => file.endsWith('.js'));
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} file
 * @param {readonly string[]} built
 */
function contentOf(compilation, file, built) {
  if (built.includes(file)) return readFileSync(join(compilation.compiler.outputPath, file));
  const asset = compilation.getAsset(file);
  if (asset === undefined) throw new Error(`${file} cannot be kept for offline use: the build does not make it`);
  return asset.source.buffer();
}

/**
 * Runs in the browser; stands alone. All files of one build are kept together, so that a page never meets the scripts of another
 * build: a new build is fetched in the background and shown once every window with the old one is closed. The folder is in the
 * name of what is kept: several deployments may share an origin, and each deletes its own alone. Only the page is answered from
 * what is kept; whatever else the folder holds, the pane among it, is fetched as if nobody stood between.
 */
/* global self, caches, location, fetch, Request, Response */
/**
 * @param {string} version
 * @param {readonly string[]} files
 * @param {readonly string[]} pages
 */
function serveKept(version, files, pages) {
  const folder = new URL('./', location.href);
  const prefix = `relay-pool-inspector ${folder.pathname} `;
  const here = prefix + version;
  /** @param {string} address */
  const nameOf = (address) => {
    const { origin, pathname } = new URL(address);
    return origin === folder.origin && pathname.startsWith(folder.pathname) ? pathname.slice(folder.pathname.length) : null;
  };
  /**
   * The file behind an address. Some hosts leave `.html` off and send `check.html` on to `check`.
   *
   * @param {string} address
   */
  const fileOf = (address) => {
    const name = nameOf(address) || 'index';
    return pages.includes(`${name}.html`) ? `${name}.html` : name;
  };
  /** @param {string} address */
  const isPage = (address) => nameOf(address) !== null && pages.includes(fileOf(address));
  /** @param {Request} request */
  const answer = async (request) => {
    const cache = await caches.open(here);
    const kept = await cache.match(fileOf(request.url), { ignoreSearch: true });
    // a browser shows no page out of an answer that was sent on from elsewhere, and would show an error at every later visit
    return kept?.redirected ? new Response(kept.body, kept) : (kept ?? fetch(request));
  };
  self.addEventListener('install', (/** @type {any} */ event) => {
    event.waitUntil(caches.open(here).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))));
  });
  self.addEventListener('activate', (/** @type {any} */ event) => {
    /** @param {string} key */
    const isOld = (key) => key.startsWith(prefix) && key !== here;
    event.waitUntil(caches.keys().then((keys) => Promise.all(keys.filter(isOld).map((key) => caches.delete(key)))));
  });
  self.addEventListener('fetch', (/** @type {any} */ event) => {
    const { request, clientId } = event;
    if (request.method !== 'GET' || nameOf(request.url) === null) return;
    if (request.mode === 'navigate') {
      if (isPage(request.url)) event.respondWith(answer(request));
      return;
    }
    // the page alone has a web worker, and of its file the browser does not say who asks
    if (request.destination === 'worker') return event.respondWith(answer(request));
    /** @type {Promise<{ url: string } | undefined>} */
    const asker = /** @type {any} */ (self).clients.get(clientId);
    event.respondWith(asker.then((page) => (page && isPage(page.url) ? answer(request) : fetch(request))));
  });
}
