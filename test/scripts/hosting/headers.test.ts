import { headersOf, otherFiles } from '../../../scripts/hosting/headers.js';
import { azureConfiguration } from '../../../scripts/hosting/azure.js';

const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
const kept = { ...always, 'Cache-Control': 'public, max-age=31536000, immutable' };
const checked = { ...always, 'Cache-Control': 'no-cache' };

test.each([
  ['/reading.4875aede.js', { ...kept, 'Content-Security-Policy': "default-src 'none'" }],
  ['/relay-pool/reading.4875aede.js', { ...kept, 'Content-Security-Policy': "default-src 'none'" }],
  ['/taskpane.e67ab9a2.js', kept],
  ['/117.1d956311.js', kept],
  ['/offline.js', checked],
  ['/taskpane.html', checked],
  ['/pane.css', checked],
  ['/assets/icon-16.png', checked],
  ['/956.db82b21e.js.LICENSE.txt', checked],
  ['/', checked],
])('names the response headers of %s', (path, headers) => {
  expect(headersOf(path)).toEqual(headers);
});

test('Azure sends them by name, takes its own frame header away, and leaves the names of pages as they are', () => {
  const text = azureConfiguration(['index.html', 'reading.4875aede.js', 'en.cfb18454.js']);
  expect(JSON.parse(text)).toEqual({
    globalHeaders: { ...otherFiles, 'X-Frame-Options': '' },
    routes: [
      { route: '/reading.4875aede.js', headers: { ...kept, 'Content-Security-Policy': "default-src 'none'" } },
      { route: '/en.cfb18454.js', headers: kept },
    ],
  });
});
