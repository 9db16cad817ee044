import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a page of the build fetches of ours before it can show a verdict: the scripts and style sheets its HTML names, and the
 * words of the language in use. test/browser/all-screens/weight.test.ts withholds every other script and style sheet, and the
 * verdict must come all the same.
 *
 * @param {string} dist
 * @param {string} page
 * @param {string} language
 */
export function filesUpToVerdict(dist, page, language) {
  const html = readFileSync(join(dist, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="?([^"\s>]+)/g)].map(([, reference = '']) => reference);
  const own = named.filter((reference) => !/^https?:/.test(reference) && isWeighed(reference));
  const parts = wordsOf[page] ?? [];
  const words = readdirSync(dist).filter((file) =>
    parts.some((part) => isChunk(file, `${prefixOf[page] ?? ''}${language}${part}`)),
  );
  if (words.length !== parts.length) throw new Error(`${page}: the words of ${language} are in no file of their own`);
  const workers = readdirSync(dist).filter((file) => (workersOf[page] ?? []).some((worker) => isChunk(file, worker)));
  return [...new Set([...own, ...words, ...workers])];
}

/**
 * The pages, and which files of words they need first: those of the answer, and their own.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const wordsOf = {
  'taskpane.html': ['-answer'],
  'commands.html': ['-answer'],
  'index.html': ['-answer', '-page'],
  'check.html': ['-answer', '-page'],
  'triage.html': ['-answer', '-triage'],
};

/**
 * Workers without which a page says nothing.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const workersOf = { 'triage.html': ['triage-reading'] };

/**
 * What the names of a page's files begin with, where they are its own.
 *
 * @type {Readonly<Record<string, string>>}
 */
const prefixOf = { 'triage.html': 'triage-' };

/**
 * The languages that the build holds.
 *
 * @param {string} dist
 */
export function languagesOf(dist) {
  return readdirSync(dist).flatMap((file) => /^(\w+)-answer\.\w+\.js$/.exec(file)?.[1] ?? []);
}

/**
 * Whether a file counts: scripts and style sheets do.
 *
 * @param {string} file
 */
function isWeighed(file) {
  return /\.(js|css)$/.test(file);
}

/**
 * @param {string} file
 * @param {string} name
 */
function isChunk(file, name) {
  return file.startsWith(`${name}.`) && /^\w+\.js$/.test(file.slice(name.length + 1));
}
