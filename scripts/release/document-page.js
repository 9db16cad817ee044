// @ts-expect-error the package brings no types
import { HtmlRenderer, Parser } from 'commonmark';
import { standalonePage } from './standalone-page.js';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: .3rem .6rem; text-align: left; vertical-align: top; }
pre { overflow: auto; border: 1px solid; padding: .6rem; }
`;

/**
 * A document of `docs` as one HTML page. CommonMark has no tables, so those are written here; their cells hold CommonMark. A link to
 * a document that is not in the archive becomes its words.
 *
 * @param {string} markdown
 * @param {Readonly<Record<string, string>>} pages the documents in the archive: their name in `docs`, and the name of their page
 * @returns {string}
 */
export function documentPage(markdown, pages) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const linked = markdown.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (whole, words, target) => linkOf(whole, words, target, pages));
  const blocks = linked.split(/^((?:\|.*\n)+)/m).map((block) => (block.startsWith('|') ? tableOf(block) : htmlOf(block)));
  return standalonePage({ title, style, body: `<main>\n${blocks.join('')}</main>` });
}

/**
 * @param {string} whole
 * @param {string} words
 * @param {string} target
 * @param {Readonly<Record<string, string>>} pages
 */
function linkOf(whole, words, target, pages) {
  if (/^(?:https:|#)/.test(target)) return whole;
  const page = pages[target.replace(/#.*$/, '')];
  return page === undefined ? words : `[${words}](${page})`;
}

/** @param {string} rows */
function tableOf(rows) {
  const [head, , ...body] = rows.trimEnd().split('\n').map(cellsOf);
  const lines = body.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const names = head?.map((cell) => `<th scope="col">${cell}</th>`).join('');
  return `<table>\n<tr>${names}</tr>\n${lines.join('\n')}\n</table>\n`;
}

/** @param {string} row */
function cellsOf(row) {
  const cells = row.trimEnd().slice(1, -1).split(' |');
  return cells.map((cell) => htmlOf(cell.trim()).replace(/^<p>|<\/p>\n$/g, ''));
}

/** @param {string} markdown */
function htmlOf(markdown) {
  return new HtmlRenderer({ safe: true }).render(new Parser().parse(markdown));
}
