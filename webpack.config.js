import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { InlineReport } from './scripts/build/inline-report.js';
import { OfflineWorker } from './scripts/build/offline-worker.js';
import { licenceNotices } from './scripts/build/licence-notices.js';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

/** The public suffix list inside tldts: a quarter of what the pane weighs, so the pages get it in a shorter form. */
const suffixTable = /tldts[\\/]dist[\\/]es6[\\/]src[\\/]data[\\/]trie\.js$/;

const compactSuffixes = { test: suffixTable, loader: join(root, 'scripts', 'build', 'compact-suffixes.js') };

/** Files of the triage page in dist, where those of the other pages stand. */
const ofTriagePage = /^triage[.-]/;

/** Style sheets are written for readers, with comments; what a browser fetches has none. */
const minimizerOfStyles = new MinimizerPlugin({ test: /\.css$/, minify: MinimizerPlugin.cleanCssMinify });

/**
 * Pages that read a message at a time are made small by the compiler of the build: they weigh as much as from webpack's own choice,
 * in a third of the cpu. What reads mailboxes is not: triage took 6 % more cpu that way.
 */
const minimizer = [
  new MinimizerPlugin({
    test: /\.js$/,
    minify: MinimizerPlugin.swcMinify,
    // in the syntax of the target; after the fourth pass hardly anything gets smaller
    minimizerOptions: { compress: { passes: 4, ecma: 2020 }, mangle: true, ecma: 2020 },
  }),
  minimizerOfStyles,
];

/** Code of our own on the triage page. Functions in front of all else pack better there, but not in React and Fluent. */
const ownTriage = /^triage-(?:page|reading)\./;

/**
 * A function that is used once stays one: put in its place, it would be made anew for each message, and a browser forgets what it
 * compiled of such a function whenever it clears its memory. A mailbox took 1.4 times as much cpu that way.
 */
const minimizerOfTriage = [
  minimizedByTerser({ include: ownTriage }, true),
  minimizedByTerser({ exclude: ownTriage }, false),
  minimizerOfStyles,
];

/**
 * @param {{ include: RegExp } | { exclude: RegExp }} files
 * @param {boolean} areFunctionsFirst
 */
function minimizedByTerser(files, areFunctionsFirst) {
  const compress = { reduce_funcs: false, hoist_funs: areFunctionsFirst, passes: 3, ecma: /** @type {const} */ (2020) };
  return new MinimizerPlugin({ test: /\.js$/, ...files, terserOptions: { compress, ecma: 2020 } });
}

/** Modules and files are numbered in the order in which they are met: such numbers pack better than hashes of their names. */
const ids = /** @type {const} */ ({ moduleIds: 'natural', chunkIds: 'natural' });

/** The worker has its modules to itself: shared with it, those of the pane would be packed less well. */
const ownLayer = { test: /reading-worker\.ts$/, layer: 'reading' };

/**
 * Words that are fetched together, in a file that has the language in its name: those up to the verdict, which the whole catalogs
 * build on instead of repeating them, those of the page besides, and those of the triage.
 */
const wordFile = /locales[\\/](\w+)[\\/](answer|card|page-catalog|page|intake|triage|triage-view)\.ts$/;
/** @type {Readonly<Record<string, string>>} */
const fetchedWith = { card: 'answer', 'page-catalog': 'page', intake: 'page', 'triage-view': 'triage' };
const words = {
  test: wordFile,
  name: (/** @type {import('webpack').NormalModule} */ { resource }) => {
    const [, language, file = ''] = wordFile.exec(resource) ?? [];
    return `${language}-${fetchedWith[file] ?? file}`;
  },
  enforce: true,
};

/** The products of one source: the pages, the command line and two modules. Each can be built alone with `--config-name`. */
export default [triagePage(), pages(), commandLine(), report(), detectionModule(), triageModule()];

/**
 * dist/taskpane.html and dist/commands.html for Outlook; dist/index.html, dist/check.html and dist/triage.html for browsers, without
 * Office.js.
 * They share their chunks.
 */
function pages() {
  const { module, ...rest } = base('pages', 'es2020');
  return {
    ...rest,
    // the offline worker keeps the files of the triage page, too
    dependencies: ['triage-page'],
    module: { rules: [...module.rules, compactSuffixes, ownLayer] },
    target: ['web', 'es2020'],
    entry: {
      taskpane: './src/pane/taskpane.tsx',
      page: './src/page/page.tsx',
      commands: './src/ribbon/commands.ts',
    },
    output: {
      ...output(dist),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      // the folders of the other products stay
      clean: { keep: /^(cli|detection|triage)\b/ },
      // the name of the policy in page.html under which scripts and the worker are fetched
      trustedTypes: 'scripts',
    },
    // few and larger files: what is packed together packs better, and the pane has a budget, so that what its pages share is split no
    // further; the worker that reads is one file
    optimization: {
      minimizer,
      ...ids,
      splitChunks: { chunks: isNoWorker, maxInitialRequests: 3, enforceSizeThreshold: 60_000, cacheGroups: { words } },
    },
    // the budget is kept by scripts/checks/size.js, which counts what a reader downloads
    experiments: { layers: true },
    performance: { hints: false },
    plugins: [
      html('pane/taskpane.html', 'taskpane.html', 'taskpane'),
      html('page/page.html', 'index.html', 'page'),
      html('page/page.html', 'check.html', 'page'),
      html('ribbon/commands.html', 'commands.html', 'commands'),
      new CopyPlugin({
        patterns: [{ from: 'assets/*.{png,svg}' }, { from: 'src/{ui,page}/*.css', to: '[name][ext]' }],
      }),
      licenceNotices(),
      OfflineWorker({
        entry: 'page',
        files: [
          'index.html',
          'check.html',
          ...['pane.css', 'parts.css', 'page.css', 'page-more.css', 'print.css'],
          'assets/icon.svg',
        ],
        others: ofTriagePage,
      }),
    ],
  };
}

/**
 * dist/triage.html, with all its files to itself: built together with the others it would share their modules, and what the pane
 * has in one piece would be packed in several.
 */
function triagePage() {
  const { module, ...rest } = base('triage-page', 'es2020');
  return {
    ...rest,
    module: { rules: [...module.rules, compactSuffixes, ownLayer] },
    // papaparse asks for the streams of Node, which are not used here
    resolve: { ...rest.resolve, fallback: { stream: false } },
    target: ['web', 'es2020'],
    entry: { page: './src/triage-page/triage-page.tsx' },
    output: {
      ...output(dist),
      filename: 'triage-[name].[contenthash:8].js',
      chunkFilename: 'triage-[name].[contenthash:8].js',
      clean: { keep: (/** @type {string} */ file) => !ofTriagePage.test(file) },
      trustedTypes: 'scripts',
      uniqueName: 'triage-page',
    },
    optimization: {
      minimizer: minimizerOfTriage,
      ...ids,
      splitChunks: { chunks: isNoWorker, maxInitialRequests: 4, cacheGroups: { words } },
    },
    experiments: { layers: true },
    performance: { hints: false },
    plugins: [
      html('triage-page/triage-page.html', 'triage.html', 'page'),
      new CopyPlugin({ patterns: [{ from: 'src/triage-view/*.css', to: '[name][ext]' }] }),
      licenceNotices('triage-third-party-notices.txt'),
    ],
  };
}

/**
 * dist/cli/cli.cjs: runs on Node without node_modules. It begins program.cjs, and by itself gives no more than its version; worker.cjs
 * reads Outlook data files, and report/ has the report.
 */
function commandLine() {
  const { module, ...rest } = base('cli', 'es2022');
  return {
    ...rest,
    module: { ...module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    target: 'node20',
    entry: { cli: './src/cli/cli.ts', worker: './src/cli/triage/worker.ts' },
    output: { ...output(join(dist, 'cli')), filename: '[name].cjs', clean: { keep: /^report\b/ } },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^cli\.cjs$/ }),
      licenceNotices(),
      {
        apply: (/** @type {import('webpack').Compiler} */ compiler) =>
          compiler.hooks.afterEmit.tap('executable', () => chmodSync(join(dist, 'cli', 'cli.cjs'), 0o755)),
      },
    ],
  };
}

/** dist/cli/report/report.html: what `relay-pool triage --html` puts its data into, one file with script and style inside. */
function report() {
  return {
    ...base('report', 'es2020'),
    target: ['web', 'es2020'],
    entry: { report: './src/triage-report/report.tsx' },
    output: { ...output(join(dist, 'cli', 'report')), filename: '[name].js', clean: true },
    performance: { hints: false },
    plugins: [
      licenceNotices(),
      InlineReport({
        entry: 'report',
        styles: ['ui/pane.css', 'page/page.css', 'ui/parts.css', 'triage-view/triage.css'].map((file) => join(root, 'src', file)),
      }),
    ],
  };
}

/**
 * dist/detection/index.js: an ES module for other programs, with ipaddr.js inside; `tsc -p tsconfig.module.json` adds its types.
 */
function detectionModule() {
  return {
    ...base('detection', 'es2022'),
    target: 'es2022',
    entry: { index: './src/detection/module.ts' },
    experiments: { outputModule: true },
    output: { ...output(join(dist, 'detection')), filename: '[name].js', library: { type: 'module' }, clean: true },
    optimization: { minimize: false },
    plugins: [licenceNotices()],
  };
}

/** dist/triage/index.js: as the detection module, with its readers inside; `tsc -p tsconfig.triage.json` adds its types. */
function triageModule() {
  return {
    ...base('triage', 'es2022'),
    // papaparse asks for the streams of Node, which are not used here
    resolve: { ...base('triage', 'es2022').resolve, fallback: { stream: false } },
    target: 'es2022',
    entry: { index: './src/triage/index.ts' },
    experiments: { outputModule: true },
    output: { ...output(join(dist, 'triage')), filename: '[name].js', library: { type: 'module' }, clean: true },
    optimization: { minimize: false },
    plugins: [licenceNotices()],
  };
}

/**
 * @param {string} name
 * @param {string} target
 */
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

// written even when unchanged: scripts/build/fresh-build.js compares times
/** @param {string} path */
function output(path) {
  return { path, compareBeforeEmit: false };
}

/**
 * @param {string} template
 * @param {string} filename
 * @param {string} chunk
 */
function html(template, filename, chunk) {
  return new HtmlPlugin({
    template: join('src', template),
    filename,
    chunks: [chunk],
    // a template that says itself where the scripts stand gets none besides
    inject: template === 'pane/taskpane.html' ? false : 'head',
    scriptLoading: 'defer',
  });
}

/** @param {import('webpack').Chunk} chunk */
function isNoWorker({ name }) {
  return name !== 'reading';
}
