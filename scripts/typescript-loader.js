import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

/**
 * For `module.register`: lets a script import the TypeScript sources as they are, with the compiler of the build and without a
 * build; and JSON beside them.
 *
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, next) {
  // as the bundler takes it, without an import attribute
  if (url.startsWith('file:') && url.endsWith('.json')) {
    const json = await readFile(fileURLToPath(url), 'utf8');
    return { format: 'module', source: `export default ${json}`, shortCircuit: true };
  }
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

/**
 * `punycode/` names the package and not Node's own module of that name. A bundler takes its `module` file, which Node knows
 * nothing of.
 *
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  if (!/^[\w@].*\/$/.test(specifier) || context.parentURL === undefined) return next(specifier, context);
  const find = createRequire(context.parentURL);
  const described = find.resolve(`${specifier}package.json`);
  const url = new URL(find(described).module, pathToFileURL(described)).href;
  return { url, format: 'module', shortCircuit: true };
}
