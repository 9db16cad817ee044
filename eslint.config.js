import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { holds, layers, pureFolders } from './scripts/layers.js';

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout'].map((name) => [name, 'readonly']),
);

// text that strangers wrote is never HTML and never a regular expression
const neverFromText = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text only, never HTML.' },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: 'Text only, never HTML.' },
  { selector: "NewExpression[callee.name='RegExp']", message: 'A message is never a regular expression.' },
  { selector: "CallExpression[callee.name='RegExp']", message: 'A message is never a regular expression.' },
];
const plainData = [
  { selector: 'ClassDeclaration, ClassExpression', message: 'Plain readonly data and functions; no classes.' },
  { selector: 'TSEnumDeclaration', message: 'A union of string literals instead of an enum.' },
];
const sameAnswerEverywhere = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock in here.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'No clock in here.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The same text, the same answer.' },
  {
    selector: 'MemberExpression[property.name=/^(toLocale\\w+|localeCompare)$/]',
    message: 'The locale of the machine has no say.',
  },
  { selector: 'ThrowStatement', message: 'Malformed mail is normal: name the state instead.' },
  { selector: 'AwaitExpression', message: 'The core does not wait.' },
];

export default defineConfig(
  globalIgnores(['node_modules', 'dist', '.cache', 'coverage']),
  js.configs.recommended,
  { files: ['**/*.js'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'Office', message: 'Only src/outlook speaks with Office.' }],
      'no-restricted-syntax': ['error', ...neverFromText, ...plainData],
    },
  },
  {
    files: pureFolders.map((folder) => `${folder}**/*.ts`),
    rules: { 'no-restricted-syntax': ['error', ...neverFromText, ...plainData, ...sameAnswerEverywhere] },
  },
  // words and samples are lists: long, and read one line at a time
  { files: ['src/locales/**', 'src/samples/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/outlook/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  // the longer path last, since the last word counts
  ...[...layers].sort((one, other) => one.files.length - other.files.length).map(zone),
  {
    files: ['src/detection/rules/*/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^\\./', message: 'A rule does not know another rule.' }] }],
    },
  },
);

/** What the files of one layer must not import, as patterns over the written path; the architecture test follows the path itself. */
function zone({ files, may, types, packages }) {
  const forbidden = layers
    .filter((other) => !isWithin(other.files, files) && !isWithin(files, other.files) && !holds(may, other.files))
    .map((other) => ({
      regex: pathPattern(other.files),
      message: `${files} may not import ${other.files}`,
      allowTypeImports: holds(types, other.files),
    }));
  const named = packages.map((name) => (name.endsWith(':') ? name : `${name.replace('.', '\\.')}(?:/|$)`));
  const strangers = {
    regex: `^(?!\\.${named.map((name) => `|${name}`).join('')})`,
    message: `${files} may not import this package`,
  };
  return {
    files: [files.endsWith('/') ? `${files}**/*.{ts,tsx}` : files],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...forbidden, strangers] }] },
  };
}

function isWithin(one, other) {
  return one.startsWith(other);
}

function pathPattern(files) {
  const last = files.split('/').filter(Boolean).at(-1).replace('.', '\\.');
  return files.endsWith('/') ? `(?:^|/)${last}/` : `(?:^|/)${last}$`;
}
