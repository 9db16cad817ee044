/**
 * Who may import whom. ESLint turns the table into `no-restricted-imports`; test/architecture.test.ts holds the resolved imports
 * against it and fails when a layer names no file. Of two layers that hold a file the one with the longer path counts.
 *
 * `files`: a folder (ends in `/`) or one file. `may`: layers whose code it may use, itself always among them. `types`: layers of
 * which it may use the types alone. `packages`: what it may import by name; `node:` stands for all of Node.
 */
export const layers = [
  { files: 'src/detection/same-word.ts', may: [], types: [], packages: [] },
  { files: 'src/detection/microsoft365/', may: ['src/detection/same-word.ts'], types: [], packages: [] },
  { files: 'src/detection/ip-address.ts', may: [], types: [], packages: ['ipaddr.js'] },
  { files: 'src/detection/encoded-words.ts', may: [], types: [], packages: [] },
  { files: 'src/detection/fields.ts', may: ['src/detection/same-word.ts'], types: [], packages: [] },
  {
    files: 'src/detection/trace/',
    may: [
      'src/detection/fields.ts',
      'src/detection/ip-address.ts',
      'src/detection/encoded-words.ts',
      'src/detection/same-word.ts',
      'src/detection/microsoft365/',
    ],
    types: [],
    packages: ['tldts'],
  },
  {
    files: 'src/detection/rules/',
    may: ['src/detection/fields.ts', 'src/detection/ip-address.ts', 'src/detection/trace/', 'src/detection/microsoft365/'],
    types: [],
    packages: [],
  },
  { files: 'src/detection/causes.ts', may: [], types: ['src/detection/rules/'], packages: [] },
  { files: 'src/detection/certainty.ts', may: [], types: ['src/detection/trace/', 'src/detection/rules/'], packages: [] },
  {
    files: 'src/detection/verdict.ts',
    may: ['src/detection/trace/', 'src/detection/causes.ts', 'src/detection/certainty.ts'],
    types: ['src/detection/fields.ts', 'src/detection/rules/'],
    packages: [],
  },
  {
    files: 'src/detection/advice.ts',
    may: [],
    types: ['src/detection/fields.ts', 'src/detection/trace/', 'src/detection/rules/', 'src/detection/verdict.ts'],
    packages: [],
  },
  {
    files: 'src/detection/',
    may: [
      'src/detection/fields.ts',
      'src/detection/trace/',
      'src/detection/rules/',
      'src/detection/verdict.ts',
      'src/detection/advice.ts',
    ],
    types: ['src/detection/microsoft365/', 'src/detection/causes.ts'],
    packages: [],
  },
  { files: 'src/locales/', may: [], types: ['src/detection/'], packages: [] },
  { files: 'src/explanation/', may: ['src/locales/'], types: ['src/detection/'], packages: ['punycode'] },
  { files: 'src/samples/', may: [], types: [], packages: [] },
  { files: 'src/intake/', may: ['src/detection/'], types: [], packages: [] },
  { files: 'src/outlook/', may: [], types: [], packages: [] },
  {
    files: 'src/taskpane/',
    may: ['src/detection/', 'src/explanation/', 'src/locales/', 'src/outlook/', 'src/intake/', 'src/samples/'],
    types: [],
    packages: ['react', 'react-dom', '@fluentui/react'],
  },
  {
    files: 'src/commands/',
    may: ['src/detection/', 'src/explanation/', 'src/locales/', 'src/outlook/'],
    types: [],
    packages: [],
  },
  {
    files: 'src/cli/',
    may: ['src/detection/', 'src/explanation/', 'src/locales/', 'src/intake/'],
    types: [],
    packages: ['node:'],
  },
];

/** The layers that touch no DOM, Office or Node and read neither clock nor machine; tsconfig.pure.json takes their globals away. */
export const pureFolders = ['src/detection/', 'src/explanation/', 'src/locales/', 'src/samples/'];

/** The layer a file belongs to, or undefined. Paths are relative to the root, with forward slashes. */
export function layerOf(file) {
  return layers
    .filter(({ files }) => (files.endsWith('/') ? file.startsWith(files) : file === files))
    .sort((one, other) => other.files.length - one.files.length)[0];
}

/** Whether the list of layers holds the target: itself, or a folder around it. */
export function holds(list, target) {
  return list.some((entry) => target === entry || (entry.endsWith('/') && target.startsWith(entry)));
}
