import { compressed, fileKinds, neverSent, otherFiles } from './headers.js';

/**
 * The `.htaccess` for Apache 2.4 with mod_headers, mod_deflate, mod_filter, mod_dir and mod_mime, in the folder of the site. Without
 * one of them Apache answers 500 instead of leaving headers out.
 *
 * @param {string} version
 * @returns {string}
 */
export function apacheConfiguration(version) {
  const types = Object.entries(compressed);
  return [
    `# Relay Pool Inspector ${version}. Put this file, named .htaccess, into the folder with the site's files. The server must allow`,
    '# it there: AllowOverride FileInfo Indexes Options=Indexes',
    'Options -Indexes',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    ...types.map(([type, extension]) => `AddType ${type} ${extension}`),
    `AddOutputFilterByType DEFLATE ${types.map(([type]) => type).join(' ')}`,
    // what the whole server sets may be in either of Apache's two tables
    ...neverSent.flatMap((name) => [`Header unset ${name}`, `Header always unset ${name}`]),
    ...linesOf(otherFiles, ''),
    // of several blocks that fit a file, the last counts
    ...[...fileKinds].reverse().flatMap(({ kind, pattern, headers }) => [
      `# ${kind}`,
      // FilesMatch compares the name of the file alone, without the path
      `<FilesMatch "${pattern.replace(/^\//, '^')}">`,
      ...linesOf(headers, '  '),
      '</FilesMatch>',
    ]),
    '',
  ].join('\n');
}

/**
 * @param {import('./headers.js').Headers} headers
 * @param {string} indent
 */
function linesOf(headers, indent) {
  return Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
}
