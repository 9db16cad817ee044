import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { OfflineWorker } from './scripts/offline-worker.js';
import { ThirdPartyNotices } from './scripts/third-party-notices.js';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

/** The public suffix list inside tldts: a quarter of what the pane weighs, so the pages get it in a shorter form. */
const suffixTable = /tldts[\\/]dist[\\/]es6[\\/]src[\\/]data[\\/]trie\.js$/;

/** The words up to the verdict stay in files of their own, which the whole catalogs build on instead of repeating them. */
const answerWords = /locales[\\/](\w+)[\\/]answer\.ts$/;
const answers = {
  test: answerWords,
  name: ({ resource }) => `${answerWords.exec(resource)[1]}-answer`,
  enforce: true,
};

/** Three products of one source: the pages, the command line and the module. Each can be built alone with `--config-name`. */
export default [pages(), commandLine(), detectionModule()];

/**
 * dist/taskpane.html and dist/commands.html for Outlook; dist/index.html and dist/check.html for browsers, without Office.js. They
 * share their chunks.
 */
function pages() {
  const { module, ...rest } = base('pages', 'es2020');
  return {
    ...rest,
    module: { rules: [...module.rules, { test: suffixTable, loader: join(root, 'scripts', 'compact-suffixes.js') }] },
    target: ['web', 'es2020'],
    entry: {
      taskpane: './src/taskpane/taskpane.tsx',
      page: './src/taskpane/page.tsx',
      commands: './src/commands/commands.ts',
    },
    output: {
      ...output(dist),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      // the folders of the other two products stay
      clean: { keep: /^(cli|detection)\b/ },
    },
    optimization: { splitChunks: { chunks: 'all', cacheGroups: { answers } } },
    // the budget is kept by scripts/size.js, which counts what a reader downloads
    performance: { hints: false },
    plugins: [
      html('taskpane/taskpane.html', 'taskpane.html', 'taskpane'),
      html('taskpane/page.html', 'index.html', 'page'),
      html('taskpane/page.html', 'check.html', 'page'),
      html('commands/commands.html', 'commands.html', 'commands'),
      new CopyPlugin({
        patterns: [{ from: 'assets/*.{png,svg}' }, { from: '*.css', context: 'src/taskpane', noErrorOnMissing: true }],
      }),
      ThirdPartyNotices(),
      OfflineWorker({ entry: 'page', files: ['index.html', 'check.html', 'pane.css', 'page.css', 'assets/icon.svg'] }),
    ],
  };
}

/** dist/cli/cli.cjs: one file that runs on Node without node_modules. */
function commandLine() {
  return {
    ...base('cli', 'es2022'),
    target: 'node20',
    entry: { cli: './src/cli/cli.ts' },
    output: { ...output(join(dist, 'cli')), filename: '[name].cjs', clean: true },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      ThirdPartyNotices(),
      { apply: (compiler) => compiler.hooks.afterEmit.tap('executable', () => chmodSync(join(dist, 'cli', 'cli.cjs'), 0o755)) },
    ],
  };
}

/** dist/detection/index.js: an ES module for other programs, with ipaddr.js inside; `tsc -p tsconfig.module.json` adds its types. */
function detectionModule() {
  return {
    ...base('detection', 'es2022'),
    target: 'es2022',
    entry: { index: './src/detection/index.ts' },
    experiments: { outputModule: true },
    output: { ...output(join(dist, 'detection')), filename: '[name].js', library: { type: 'module' }, clean: true },
    optimization: { minimize: false },
    plugins: [ThirdPartyNotices()],
  };
}

function base(name, target) {
  return {
    name,
    mode: 'production',
    context: root,
    devtool: false,
    stats: 'errors-warnings',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target,
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
  };
}

// written even when unchanged: scripts/fresh-build.js compares times
function output(path) {
  return { path, compareBeforeEmit: false };
}

function html(template, filename, chunk) {
  return new HtmlPlugin({
    template: join('src', template),
    filename,
    chunks: [chunk],
    inject: 'head',
    scriptLoading: 'defer',
  });
}
