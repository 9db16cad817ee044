/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { languages, manifestPageWordsFor, registered } from '../../support/locales.ts';
import { manifestPage } from '../../../scripts/release/manifest-page.js';
import { manifestPageWords } from '../../../scripts/release/manifest-page-words.js';

let page: string;
let parsed: Document;
let scripts: HTMLScriptElement[];

beforeAll(async () => {
  const templates = { 'manifest.xml': '<Id/></script><a href="https://localhost:3000/taskpane.html" />' };
  page = manifestPage('1.2.3', templates, await manifestPageWords());
  parsed = new DOMParser().parseFromString(page, 'text/html');
  scripts = [...parsed.querySelectorAll('script')];
});

test('is one file that runs its own script alone and reaches nobody', () => {
  const policy = parsed.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  const [script, style] = [scripts[0]?.textContent ?? '', parsed.querySelector('style')?.textContent ?? ''];
  expect(scripts).toHaveLength(1);
  expect(policy).toBe(
    `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`,
  );
  expect(parsed.querySelectorAll('[src], link, [style], [onclick]')).toHaveLength(0);
  expect(parsed.title).toBe('Relay Pool Inspector 1.2.3: manifest');
});

test('has the words of every language of the register, and what each calls itself', async () => {
  const expected = languages.map((language) => [
    language,
    { language: registered[language].name, ...manifestPageWordsFor(language) },
  ]);
  expect(await manifestPageWords()).toEqual(Object.fromEntries(expected));
});

test('uses every word of a language, and no other', () => {
  const en = { language: '', ...manifestPageWordsFor('en') };
  for (const word of Object.keys(en)) {
    const said = `say('${word}')`;
    const isUsed = word === 'language' || parsed.querySelector(`[data-word="${word}"]`) !== null || page.includes(said);
    expect([word, isUsed]).toEqual([word, true]);
  }
  for (const element of parsed.querySelectorAll('[data-word]'))
    expect(Object.keys(en)).toContain(element.getAttribute('data-word'));
});

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
