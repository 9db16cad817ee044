import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
const officeLibrary = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

test.each(['taskpane.html', 'commands.html'])('%s loads Office.js, and beyond that only its own files', (page) => {
  // the pane draws itself before Office.js has come; the button has nothing to draw
  expect(referencesOf(page).scripts.at(page === 'taskpane.html' ? -1 : 0)).toBe(officeLibrary);
  const foreign = Object.values(referencesOf(page))
    .flat()
    .filter((reference) => /^\w+:|^\/\//.test(reference));
  expect(foreign).toEqual([officeLibrary]);
});

test.each(['index.html', 'check.html', 'triage.html'])('%s loads only its own files, so never Office.js', (page) => {
  const references = Object.values(referencesOf(page)).flat();
  expect(references.length).toBeGreaterThan(1);
  expect(references.filter((reference) => /:|^\//.test(reference))).toEqual([]);
});

test.each(['taskpane.html', 'commands.html', 'index.html', 'check.html', 'triage.html'])(
  'every file that %s names is there',
  (page) => {
    const own = Object.values(referencesOf(page))
      .flat()
      .filter((reference) => reference !== officeLibrary);
    expect(own.filter((reference) => !existsSync(join(dist, reference)))).toEqual([]);
  },
);

test('the pages share the code of the pane', () => {
  const pane = referencesOf('taskpane.html').scripts;
  const shared = referencesOf('index.html').scripts.filter((script) => pane.includes(script));
  expect(shared.length).toBeGreaterThan(0);
});

test.each([
  ['taskpane.html', "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com"],
  ['commands.html', "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com"],
  ['index.html', "'self'"],
  ['check.html', "'self'"],
  ['triage.html', "'self'"],
])('the policy of %s lets nothing out and no foreign script in', (page, scripts) => {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(readPage(page))?.[1] ?? '';
  const directives = new Map(
    policy.split(';').map((directive): [string, string] => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('connect-src')).toBe("'none'");
  expect(directives.get('base-uri')).toBe("'none'");
  expect(directives.get('form-action')).toBe("'none'");
  expect(directives.get('script-src')).toBe(scripts);
  expect(policy).not.toMatch(/unsafe|\*/);
});

test('nothing that ships names a path of the machine it was built on', () => {
  const files = readdirSync(dist, { recursive: true })
    .map((name) => join(dist, String(name)))
    .filter((file) => statSync(file).isFile());
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => readFileSync(file).includes(root))).toEqual([]);
});

function readPage(page: string): string {
  return readFileSync(join(dist, page), 'utf8');
}

function referencesOf(page: string): { readonly scripts: readonly string[]; readonly links: readonly string[] } {
  const html = readPage(page);
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].flatMap(([, reference]) => reference ?? []);
  return {
    scripts: named(/<script\b[^>]*?\ssrc="?([^"\s>]+)/g),
    links: named(/<link\b[^>]*?\shref="?([^"\s>]+)/g),
  };
}
