import { headersOf, neverSent, otherFiles } from './headers.js';

/**
 * The `staticwebapp.config.json` for Azure Static Web Apps, in the root of the site. Its patterns cannot tell a hash from a name, so
 * the files whose headers differ stand here by name, one in a line, because the service reads at most 20 KB: the file belongs to one
 * build. `trailingSlash` must not be set: with each of its values the service sends `taskpane.html` on to `taskpane`, and a service
 * worker may not answer with a page that was sent on. The service compresses by itself.
 *
 * @param {readonly string[]} files paths in the folder of the site
 * @returns {string}
 */
export function azureConfiguration(files) {
  const routes = files
    .filter((file) => headersOf(`/${file}`) !== otherFiles)
    .map((file) => `    ${JSON.stringify({ route: `/${file}`, headers: headersOf(`/${file}`) })}`);
  // an empty text takes away a header that the service sends by itself
  const globalHeaders = { ...otherFiles, ...Object.fromEntries(neverSent.map((name) => [name, ''])) };
  return `{\n  "globalHeaders": ${JSON.stringify(globalHeaders)},\n  "routes": [\n${routes.join(',\n')}\n  ]\n}\n`;
}
