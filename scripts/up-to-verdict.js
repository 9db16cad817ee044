import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a page of the build fetches of ours before it can show a verdict: the scripts and style sheets its HTML names, and the words of
 * the language in use. test/browser/weight.test.ts withholds every other script and style sheet, and the verdict must come all the same.
 */
export function filesUpToVerdict(dist, page, language) {
  const html = readFileSync(join(dist, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="?([^"\s>]+)/g)].map(([, reference]) => reference);
  const own = named.filter((reference) => !/^https?:/.test(reference) && isWeighed(reference));
  const words = readdirSync(dist).filter((file) => wordsOf[page].some((part) => isChunk(file, `${language}${part}`)));
  if (words.length !== wordsOf[page].length) throw new Error(`${page}: the words of ${language} are in no file of their own`);
  return [...new Set([...own, ...words])];
}

/** The pages, and which files of words they need first: those of the answer alone, or the whole catalog, which builds on them. */
const wordsOf = {
  'taskpane.html': ['-answer'],
  'commands.html': ['-answer'],
  'index.html': ['-answer', ''],
  'check.html': ['-answer', ''],
};

/** The languages that the build holds. */
export function languagesOf(dist) {
  return readdirSync(dist).flatMap((file) => /^(\w+)-answer\.\w+\.js$/.exec(file)?.[1] ?? []);
}

/** Whether a file counts: scripts and style sheets do. */
export function isWeighed(file) {
  return /\.(js|css)$/.test(file);
}

function isChunk(file, name) {
  return file.startsWith(`${name}.`) && /^\w+\.js$/.test(file.slice(name.length + 1));
}
