import { compressed, fileKinds, otherFiles } from './headers.js';

/**
 * What nginx needs: one location, to be included in a server block. An `add_header` of an inner location replaces all of the outer
 * one, so each names its own whole set.
 *
 * @param {string} version
 * @returns {string}
 */
export function nginxConfiguration(version) {
  // nginx has its own name for scripts, and compresses text/html whenever it compresses
  const types = ['application/javascript', ...Object.keys(compressed)].filter((type) => type !== 'text/html').join(' ');
  return [
    `# Relay Pool Inspector ${version}. Include this file inside your server block. Its files are in the folder "relay-pool" below`,
    '# the root; for another folder, change the first location.',
    'location /relay-pool/ {',
    '  index index.html;',
    '  autoindex off;',
    '  charset utf-8;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${types};`,
    ...linesOf(otherFiles, '  '),
    ...fileKinds.flatMap(({ kind, pattern, headers }) => [
      `  # ${kind}`,
      `  location ~ "${pattern}" {`,
      ...linesOf(headers, '    '),
      '  }',
    ]),
    '}',
    '',
  ].join('\n');
}

/**
 * @param {import('./headers.js').Headers} headers
 * @param {string} indent
 */
function linesOf(headers, indent) {
  return Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
}
