/**
 * Who may import whom: `npm run architecture`. The rooms stand in their order; a room uses those above it that it names, never
 * one below. test/architecture.test.ts fails when a pattern matches no file.
 *
 * `may`: rooms whose code a room uses. `types`: rooms of which it uses the types alone. `packages`: what it imports by name,
 * where `node:` stands for all of Node and `package.json` for our own.
 */
const facts = ['mail', 'microsoft365'];
const core = [...facts, 'inspection', 'locales', 'explanation'];
const screen = ['react', 'react-dom', '@fluentui/react'];

/** @type {{ room: string, may: string[], types: string[], packages: string[] }[]} */
const rooms = [
  { room: 'mail', may: [], types: [], packages: ['ipaddr.js', 'tldts'] },
  { room: 'microsoft365', may: [], types: [], packages: [] },
  { room: 'detection/stamps', may: facts, types: ['detection/route'], packages: [] },
  { room: 'detection/route', may: [...facts, 'detection/stamps'], types: [], packages: [] },
  { room: 'detection/rules', may: [...facts, 'detection/stamps', 'detection/route'], types: [], packages: [] },
  { room: 'detection/verdict', may: [...facts, 'detection/route'], types: ['detection/stamps', 'detection/rules'], packages: [] },
  { room: 'detection', may: facts, types: [], packages: [] },
  { room: 'inspection', may: [...facts, 'detection'], types: ['outlook'], packages: [] },
  { room: 'locales', may: [], types: ['microsoft365', 'detection', 'inspection', 'triage', 'hunting'], packages: [] },
  { room: 'explanation', may: [...facts, 'locales', 'detection'], types: ['inspection'], packages: ['punycode'] },
  {
    room: 'triage',
    may: [...facts, 'detection', 'inspection', 'explanation'],
    types: [],
    packages: ['fflate', 'papaparse', 'saxes'],
  },
  { room: 'hunting', may: facts, types: [], packages: [] },
  { room: 'outlook', may: [], types: [], packages: [] },
  { room: 'ui', may: [...core, 'outlook'], types: ['detection'], packages: screen },
  { room: 'pane', may: [...core, 'outlook', 'ui'], types: ['detection'], packages: [...screen, 'package.json'] },
  { room: 'triage-view', may: [...core, 'detection', 'triage', 'ui'], types: [], packages: ['react'] },
  { room: 'triage-report', may: ['locales', 'triage-view', 'ui'], types: ['triage'], packages: ['react', 'react-dom'] },
  { room: 'page/samples', may: [], types: [], packages: [] },
  { room: 'page', may: [...core, 'triage', 'ui'], types: ['detection'], packages: [...screen, 'package.json'] },
  {
    room: 'triage-page',
    may: [...core, 'page', 'page/samples', 'triage', 'triage-view', 'ui'],
    types: ['detection'],
    packages: ['react', 'react-dom'],
  },
  { room: 'ribbon', may: ['inspection', 'locales', 'explanation', 'outlook'], types: ['detection'], packages: [] },
  {
    room: 'cli',
    may: [...core, 'detection', 'triage', 'hunting', 'triage-view', 'triage-report'],
    types: [],
    packages: ['node:', 'package.json', 'picomatch', 'pst-extractor'],
  },
];

const entries = [
  'pane/taskpane.tsx',
  'page/page.tsx',
  'page/reading/reading-worker.ts',
  'triage-page/triage-page.tsx',
  'triage-page/reading/triage-reading-worker.ts',
  'triage-report/report.tsx',
  'ribbon/commands.ts',
  'cli/cli.ts',
  'cli/triage/worker.ts',
  'detection/module.ts',
  'triage/index.ts',
  // what `npm run hunting` writes
  'hunting/hunting-files.ts',
].map((file) => `^src/${file.replace('.', '\\.')}$`);
const typesAlone = ['type-only'];
const ruleFiles = '^src/detection/rules/(?:pool|cause|junk)/';

export default {
  forbidden: [
    ...rooms.flatMap(rulesOfRoom),
    {
      name: 'detection has one door',
      from: { path: '^src/', pathNot: '^src/detection/' },
      to: { path: '^src/detection/', pathNot: '^src/detection/index\\.ts$', dependencyTypesNot: typesAlone },
    },
    {
      name: 'no rule knows another rule',
      from: { path: `${ruleFiles}[^/]+\\.ts$` },
      to: { path: ruleFiles },
    },
    {
      name: 'no circle of code',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: typesAlone } },
    },
    { name: 'no file is unused', from: { path: entries }, to: { path: '^src/', pathNot: entries, reachable: false } },
    { name: 'every import is found', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    // `specify` tells imports of types from those of code
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules'] },
  },
};

/**
 * What the files of one room must not import: other rooms, code where only types are allowed, packages that it does not name.
 *
 * @param {{ room: string, may: string[], types: string[], packages: string[] }} entry
 */
function rulesOfRoom({ room, may, types, packages }) {
  const within = rooms.map((other) => other.room).filter((other) => other.startsWith(`${room}/`));
  const from = { path: insideOf(room), ...(within.length > 0 && { pathNot: within.map(insideOf) }) };
  const allowed = [room, ...may].map(insideOf);
  return [
    { name: `${room} uses the rooms above it`, from, to: { path: '^src/', pathNot: [...allowed, ...types.map(insideOf)] } },
    ...types.map((other) => ({
      name: `${room} uses the types of ${other} alone`,
      from,
      to: { path: insideOf(other), dependencyTypesNot: typesAlone },
    })),
    {
      name: `${room} uses the packages it names`,
      from,
      to: {
        pathNot: ['^src/', ...packages.filter((name) => name !== 'node:').map(packagePath)],
        ...(packages.includes('node:') && { dependencyTypesNot: ['core'] }),
      },
    },
  ];
}

/** @param {string} room */
function insideOf(room) {
  return `^src/${room}/`;
}

/** @param {string} name */
function packagePath(name) {
  const path = name.replaceAll('.', '\\.');
  return name === 'package.json' ? `^${path}$` : `^node_modules/(?:@types/)?${path}/`;
}
