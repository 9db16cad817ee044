import { createHash } from 'node:crypto';

/**
 * One HTML file that needs nothing beside it, asks nobody for anything, and runs no script and uses no style but its own: its policy
 * names both by their hash.
 *
 * @param {{ title: string, style: string, body: string, script?: string }} content `title` is text, the rest stands as it is
 * @returns {string}
 */
export function standalonePage({ title, style, body, script }) {
  const scripts = script === undefined ? '' : `; script-src '${hashOf(script)}'`;
  const policy = `default-src 'none'${scripts}; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${body}`,
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
