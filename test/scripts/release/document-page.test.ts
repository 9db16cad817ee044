/** @jest-environment jsdom */
import { documentPage } from '../../../scripts/release/document-page.js';

const pages = { 'privacy.md': 'PRIVACY.html' };

function shown(markdown: string): Document {
  return new DOMParser().parseFromString(documentPage(markdown, pages), 'text/html');
}

test('runs no script and takes nothing from anywhere', () => {
  const page = shown('# Deploying\n\nText.\n');
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/);
  expect(page.querySelectorAll('script, link, img, [src]')).toHaveLength(0);
  expect(page.title).toBe('Deploying');
});

test('writes tables, with code and bold in the cells', () => {
  const page = shown(
    '# T\n\nBefore.\n\n| sign | what `to` do |\n| --- | --- |\n| blank | look **here** |\n| empty |  |\n\nAfter.\n',
  );
  expect([...page.querySelectorAll('th')].map((cell) => cell.innerHTML)).toEqual(['sign', 'what <code>to</code> do']);
  expect([...page.querySelectorAll('td')].map((cell) => cell.innerHTML)).toEqual([
    'blank',
    'look <strong>here</strong>',
    'empty',
    '',
  ]);
  expect([...page.querySelectorAll('p')].map((text) => text.textContent)).toEqual(['Before.', 'After.']);
});

test('a link leads to a page of the archive or to the web, and else is words', () => {
  const page = shown('# T\n\n[Privacy](privacy.md#sent), [limits](limits.md), [web](https://example.com/a)\n');
  expect([...page.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Privacy', 'PRIVACY.html'],
    ['web', 'https://example.com/a'],
  ]);
  expect(page.body.textContent).toContain('Privacy, limits, web');
});
