import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import webpack from 'webpack';

const name = 'third-party-notices';
const licenceFile = /^(licen[cs]e|copying)(\.\w+)?$/i;

/**
 * A webpack plugin that writes `third-party-notices.txt` beside a bundle: every package whose code is inside,
 * with its licence, in the words of the package. scripts/licences.js judges it.
 */
export function ThirdPartyNotices() {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          const notices = [...bundledPackages(compilation)].sort().map(notice);
          compilation.emitAsset(`${name}.txt`, new webpack.sources.RawSource(notices.join('\n')));
        });
      });
    },
  };
}

function bundledPackages(compilation) {
  const folders = new Set();
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const part of [module, ...(module.modules ?? [])]) {
      const file = part.nameForCondition?.();
      if (file?.includes('node_modules')) folders.add(packageFolder(file));
    }
  }
  return folders;
}

function packageFolder(file) {
  let folder = dirname(file);
  while (!isPackage(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

// a package.json without a name only switches the module kind of a folder
function isPackage(file) {
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name !== undefined;
}

function notice(folder) {
  const { name: packageName, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => licenceFile.test(entry));
  const text = file === undefined ? `Licence: ${license}\n` : readFileSync(join(folder, file), 'utf8');
  return `== ${packageName} ${version} (${license})\n\n${text.trim()}\n`;
}
