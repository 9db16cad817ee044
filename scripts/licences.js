import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from './fresh-build.js';

/** Judges what ships: every package inside a bundle is under a permissive licence, and no font or foreign script lies beside them. */
const permissive = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);
// code under MIT that exists to load assets which are not; and Microsoft's library, which is not open source
const unwanted = new Set(['@fluentui/font-icons-mdl2', '@fluentui/react-icons-mdl2', '@microsoft/office-js']);
const products = ['pages', 'cli', 'detection'];

freshBuild(products);
const problems = [...products.flatMap(judgeProduct), ...foreignFiles('dist')];
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'licences: all that ships is permissive' : `licences: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function judgeProduct(product) {
  const file = join('dist', product === 'pages' ? '' : product, 'third-party-notices.txt');
  if (!existsSync(file)) return [`${file} is missing`];
  const packages = [...readFileSync(file, 'utf8').matchAll(/^== (\S+) (\S+) \((.*)\)$/gm)];
  if (packages.length === 0) return [`${file} names no package`];
  console.log(`${product}: ${packages.map(([, name]) => name).join(', ')}`);
  return packages.flatMap(([, name, version, licence]) => [
    ...(permissive.has(licence) ? [] : [`${product}: ${name} ${version} is under ${licence}`]),
    ...(unwanted.has(name) ? [`${product}: ${name} must not ship`] : []),
  ]);
}

function foreignFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(woff2?|ttf|otf|eot)$|office[^/]*\.js$/i.test(file))
    .map((file) => `${join(folder, file)} must not ship`);
}
