import { createHash } from 'node:crypto';
import webpack from 'webpack';

const name = 'offline-worker';

/**
 * A webpack plugin that writes `offline.js`: the service worker that keeps the page for browsers usable without a network after it
 * was opened once. It keeps the files of this build and nothing else, and asks nobody for anything but them. `files` are those that are no
 * chunk of the entry. The pane in Outlook has no service worker.
 */
export function OfflineWorker({ entry, files }) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          const kept = [...files, ...scriptsOf(compilation.entrypoints.get(entry))].sort();
          const hash = createHash('sha256');
          for (const file of kept) hash.update(file).update(contentOf(compilation, file));
          const version = hash.digest('hex').slice(0, 16);
          const source = `(${serveKept})(${JSON.stringify(version)}, ${JSON.stringify(kept)});\n`;
          compilation.emitAsset('offline.js', new webpack.sources.RawSource(source));
        });
      });
    },
  };
}

/** The scripts of an entry with everything that it may fetch later. */
function scriptsOf(entrypoint) {
  const chunks = new Set(entrypoint.chunks);
  for (const chunk of entrypoint.chunks) for (const later of chunk.getAllAsyncChunks()) chunks.add(later);
  return [...new Set([...chunks].flatMap((chunk) => [...chunk.files]))].filter((file) => file.endsWith('.js'));
}

function contentOf(compilation, file) {
  const asset = compilation.getAsset(file);
  if (asset === undefined) throw new Error(`${file} cannot be kept for offline use: the build does not make it`);
  return asset.source.buffer();
}

/**
 * Runs in the browser; stands alone. All files of one build are kept together, so that a page never meets the scripts of another build: a
 * new build is fetched in the background and shown once every window with the old one is closed.
 */
/* global self, caches, location, fetch, Request */
function serveKept(version, files) {
  const prefix = 'relay-pool-inspector ';
  const here = prefix + version;
  self.addEventListener('install', (event) => {
    event.waitUntil(caches.open(here).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))));
  });
  self.addEventListener('activate', (event) => {
    const isOld = (key) => key.startsWith(prefix) && key !== here;
    event.waitUntil(caches.keys().then((keys) => Promise.all(keys.filter(isOld).map((key) => caches.delete(key)))));
  });
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const isOwn = new URL(request.url).origin === location.origin;
    if (request.method !== 'GET' || !isOwn) return;
    const kept = caches.open(here).then((cache) => cache.match(request, { ignoreSearch: true }));
    event.respondWith(kept.then((response) => response ?? fetch(request)));
  });
}
