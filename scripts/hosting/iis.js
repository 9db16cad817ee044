import { compressed, headersOf, neverSent, otherFiles } from './headers.js';

/**
 * The `web.config` for IIS 8 and newer, in the folder of the site. IIS has no patterns for file names without its rewriting module,
 * so the files whose headers differ stand here by name: the file belongs to one build.
 *
 * @param {string} version
 * @param {readonly string[]} files paths in the folder of the site
 * @returns {string}
 */
export function iisConfiguration(version, files) {
  const different = files.filter((file) => headersOf(`/${file}`) !== otherFiles);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- Relay Pool Inspector ${version}. Put this file into the folder with the site's files. It names files of this build: replace`,
    '     it with every update. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <directoryBrowse enabled="false" />',
    '    <defaultDocument enabled="true">',
    '      <files>',
    '        <clear />',
    '        <add value="index.html" />',
    '      </files>',
    '    </defaultDocument>',
    '    <urlCompression doStaticCompression="true" />',
    '    <staticContent>',
    ...Object.entries(compressed).flatMap(([type, extension]) => [
      `      <remove fileExtension="${extension}" />`,
      `      <mimeMap fileExtension="${extension}" mimeType="${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}" />`,
    ]),
    '    </staticContent>',
    ...customHeaders(otherFiles, neverSent, '    '),
    '  </system.webServer>',
    ...different.flatMap((file) => [
      `  <location path="${file}">`,
      '    <system.webServer>',
      ...customHeaders(ownHeaders(file), Object.keys(ownHeaders(file)), '      '),
      '    </system.webServer>',
      '  </location>',
    ]),
    '</configuration>',
    '',
  ].join('\n');
}

/**
 * The headers of a file that its folder does not send already.
 *
 * @param {string} file
 */
function ownHeaders(file) {
  const inherited = new Map(Object.entries(otherFiles));
  return Object.fromEntries(Object.entries(headersOf(`/${file}`)).filter(([name, value]) => inherited.get(name) !== value));
}

/**
 * @param {import('./headers.js').Headers} headers
 * @param {readonly string[]} removed
 * @param {string} indent
 */
function customHeaders(headers, removed, indent) {
  return [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...[...new Set([...removed, ...Object.keys(headers)])].map((name) => `${indent}    <remove name="${name}" />`),
    ...Object.entries(headers).map(([name, value]) => `${indent}    <add name="${name}" value="${value}" />`),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
}
