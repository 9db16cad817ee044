import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import packageFile from '../../package.json';

const root = join(__dirname, '../..');
const documents = ['.', 'docs', 'test/corpus'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The text behind `#` that GitHub makes of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, '')
    .replace(/ /g, '-');
}

function anchorsIn(path: string): string[] {
  return Array.from(textOf(path).matchAll(/^#+ (.*)$/gm), ([, heading = '']) => anchorOf(heading));
}

test('there are documents', () => {
  expect(documents.length).toBeGreaterThan(20);
});

describe.each(documents)('%s', (path) => {
  const text = textOf(path);

  test('links to files and headings that exist', () => {
    const links = Array.from(text.matchAll(/\]\(([^()\s]+)\)/g), ([, link = '']) => link).filter(
      (link) => !/^https?:/.test(link),
    );
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : relative(root, join(root, dirname(path), file));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsIn(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('names files, folders and scripts that exist', () => {
    const paths = Array.from(text.matchAll(/`((?:src|test|scripts|docs|hunting)\/[\w./-]+)`/g), ([, name = '']) => name);
    // a rule or a reader is also named without its extension; NAME stands for any
    const exists = (name: string): boolean =>
      name.includes('NAME') || existsSync(join(root, name)) || existsSync(join(root, `${name}.ts`));
    expect(paths.filter((name) => !exists(name))).toEqual([]);
    const scripts = Array.from(text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g), ([, name = '']) => name);
    expect(scripts.filter((name) => !Object.hasOwn(packageFile.scripts, name))).toEqual([]);
  });
});
